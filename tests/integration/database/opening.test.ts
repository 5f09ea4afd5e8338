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

test('a server that does not answer is waited for a bounded time, and is then named without its password', async () => {
  const [port] = await freePorts(1)
  const said: string[] = []
  const startedAt = performance.now()
  const waited = waitForServer(
    { connectionString: `postgres://maison:hush-hush@127.0.0.1:${port}/maison` },
    { patienceMs: 1000, say: (sentence) => said.push(sentence) },
  )
  await expect(waited).rejects.toThrow(
    `the database at 127.0.0.1:${port} has not answered for 1 seconds (ECONNREFUSED).`,
  )
  expect(performance.now() - startedAt).toBeLessThan(3000)
  expect(said).toEqual([
    `The database at 127.0.0.1:${port} does not answer yet (ECONNREFUSED); trying for 1 seconds.`,
  ])
})

const server = process.env['TEST_DATABASE_URL']

test.runIf(server)('a database that does not exist is not waited for', async () => {
  const url = new URL(String(server))
  url.pathname = '/no_such_database'
  await expect(connect(url.href)).rejects.toThrow(/refuses: database "no_such_database" does not exist\.$/)
})

test('a folder that cannot be written to is named in one sentence, and nothing is left behind', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const database = join(file, 'database')
  await expect(connect(`pglite:${database}`)).rejects.toThrow(
    `the folder ${database} of the database cannot be written to.`,
  )
  expect(readdirSync(folder)).toEqual(['a-file'])
})

test(
  'a second copy on the same folder is refused, and the first is migrated once',
  // A new cluster is made on a disk that other tests use too.
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
