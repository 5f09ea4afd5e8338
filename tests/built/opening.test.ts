// Runs the commands as child processes, on an empty database and on a closed port.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localEnvironment } from '../../dev/site/environment.ts'
import { freePorts } from '../../dev/checks/free-ports.ts'
import { createDatabase } from '../support/database/create-database.ts'

let data: string
let env: NodeJS.ProcessEnv
let closedPort: number

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'maison-opening-'))
  const [storefront, contentLake, stripe, mailPage, smtp, closed] = (await freePorts(6)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  env = {
    ...process.env,
    ...localEnvironment({ data, ports: { storefront, contentLake, stripe, mailPage, smtp } }),
  }
  closedPort = closed
})
afterAll(() => rmSync(data, { recursive: true, force: true }))

const run = (entry: string, databaseUrl: string) =>
  spawnSync(process.execPath, [entry], { encoding: 'utf8', env: { ...env, DATABASE_URL: databaseUrl } })

test('npm run serve refuses an older schema and names the migration command, which lists what it applied', async () => {
  const database = await createDatabase(String(process.env['TEST_DATABASE_URL']))
  try {
    const refused = run('src/serve.ts', database.url)
    expect(refused.status).toBe(1)
    expect(refused.stderr).toMatch(/the database lacks 0000_foundation, .+ Run `npm run db:migrate` first/)
    expect(refused.stderr).not.toContain('    at ')

    const first = run('src/db/migrate.ts', database.url)
    expect(first.status).toBe(0)
    expect(first.stdout).toMatch(
      /^Applied 0000_foundation\.\n(Applied \w+\.\n)+The database is up to date: \d+ applied\.\n$/,
    )
    const second = run('src/db/migrate.ts', database.url)
    expect(second.stdout).toBe('Nothing to apply: the database is up to date.\n')
  } finally {
    await database.drop()
  }
})

test('npm run serve reports at once that PostgreSQL does not answer, and exits on SIGTERM while it waits', async () => {
  const child = spawn(process.execPath, ['src/serve.ts'], {
    env: { ...env, DATABASE_URL: `postgres://maison:hush-hush@127.0.0.1:${closedPort}/maison` },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [message] = (await once(child.stderr, 'data')) as [Buffer]
  expect(message.toString()).toBe(
    `The database at 127.0.0.1:${closedPort} does not answer yet (ECONNREFUSED); trying for 30 seconds.\n`,
  )
  const signaledAt = performance.now()
  child.kill('SIGTERM')
  await once(child, 'exit')
  expect(performance.now() - signaledAt).toBeLessThan(2000)
})
