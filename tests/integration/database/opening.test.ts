// Opens databases that do not answer, do not exist or are not writable.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import { waitForServer } from '#db/postgres/wait-for-server.ts'
import { freePorts } from '../../../dev/checks/free-ports.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maison-opening-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('connecting to a server that does not answer fails after a time limit, with an error that names it without its password', async () => {
  const [port] = await freePorts(1)
  const messages: string[] = []
  const startedAt = performance.now()
  const waited = waitForServer(
    { connectionString: `postgres://maison:hush-hush@127.0.0.1:${port}/maison` },
    { timeoutMs: 1000, log: (sentence) => messages.push(sentence) },
  )
  await expect(waited).rejects.toThrow(
    `the database at 127.0.0.1:${port} has not answered for 1 seconds (ECONNREFUSED).`,
  )
  expect(performance.now() - startedAt).toBeLessThan(3000)
  expect(messages).toEqual([
    `The database at 127.0.0.1:${port} does not answer yet (ECONNREFUSED); trying for 1 seconds.`,
  ])
})

const server = process.env['TEST_DATABASE_URL']

test.runIf(server)('connecting to a database that does not exist fails at once', async () => {
  const url = new URL(String(server))
  url.pathname = '/no_such_database'
  await expect(connect(url.href)).rejects.toThrow(/refuses: database "no_such_database" does not exist\.$/)
})

test('connecting to a folder that is not writable names it in the error and leaves no files', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const database = join(file, 'database')
  await expect(connect(`pglite:${database}`)).rejects.toThrow(
    `the folder ${database} of the database cannot be written to.`,
  )
  expect(readdirSync(folder)).toEqual(['a-file'])
})

test(
  'a second process on the same folder is refused, and each migration runs once',
  // Creating a cluster is slow while other tests use the disk.
  { timeout: 120_000 },
  async () => {
    const url = `pglite:${join(folder, 'embedded')}`
    const first = await connect(url)
    await expect(connect(url)).rejects.toThrow(
      /^Another copy \(process \d+\) is using .+\. Close it first\.$/,
    )
    expect(await first.migrate()).toContain('0000_foundation')
    expect(await first.migrate()).toEqual([])
    await first.close()
  },
)
