import { setTimeout } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type pg from 'pg'
import { PostgresClient } from '../../../src/db/postgres/postgres-client.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import type { Connection, Database } from '#db/database.ts'
import { isDatabaseUnavailable } from '#db/database-unavailable.ts'

const server = process.env['TEST_DATABASE_URL']

// PGlite has no connection that could end, so this runs on PostgreSQL only.
describe.runIf(server)('a connection that PostgreSQL ends', () => {
  let connection: Connection
  let admin: pg.Client

  beforeAll(async () => {
    connection = await connect(String(server))
    admin = new PostgresClient({ connectionString: String(server) })
    await admin.connect()
  })
  afterAll(async () => {
    await connection.close()
    await admin.end()
  })

  const pidOf = async (db: Database) =>
    (await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)).rows[0]!.pid
  const terminate = (pid: number) => admin.query('select pg_terminate_backend($1)', [pid])
  const listeners = async () =>
    (
      await admin.query<{ pid: number }>(
        `select pid from pg_stat_activity where application_name = 'maison listening' and query like 'listen "lost_%'`,
      )
    ).rows

  test('fails only the transaction that it was in, with DatabaseUnavailable', async () => {
    const lost: unknown = await connection.db
      .transaction(async (tx) => {
        await terminate(await pidOf(tx))
        // No query is waiting, so without a listener the error of the connection would end the process.
        await setTimeout(100)
        await tx.execute(sql`select 1`)
      })
      .catch((error: unknown) => error)
    expect(isDatabaseUnavailable(lost)).toBe(true)
    expect((await connection.db.execute(sql`select 1 as one`)).rows).toEqual([{ one: 1 }])
  })

  test('leaves the pool with its full size when “begin” finds it lost, however often', async () => {
    const stop = new Int32Array(new SharedArrayBuffer(4))
    for (let round = 0; round < 12; round++) {
      const ended = terminate(await connection.db.transaction(pidOf))
      // Blocks the event loop, so that the pool hands out the connection before it can read that it was closed.
      Atomics.wait(stop, 0, 0, 50)
      const lost: unknown = await connection.db.transaction(pidOf).catch((error: unknown) => error)
      expect(isDatabaseUnavailable(lost)).toBe(true)
      await ended
    }
    const together = await Promise.all(Array.from({ length: 10 }, () => connection.db.transaction(pidOf)))
    expect(new Set(together).size).toBe(10)
  })

  test('is replaced by one new connection for all channels, and each listener is told once that it may have missed messages', async () => {
    const received: string[] = []
    for (const channel of ['lost_one', 'lost_two']) {
      await connection.listen(
        channel,
        (payload) => received.push(`${channel} ${payload}`),
        () => received.push(`${channel} missed`),
      )
    }
    for (let round = 0; round < 4; round++) {
      const before = await listeners()
      expect(before).toHaveLength(1)
      await terminate(before[0]!.pid)
      await expect.poll(() => received.length).toBe(2 * (round + 1))
      await expect.poll(async () => (await listeners())[0]?.pid).not.toBe(before[0]!.pid)
    }
    expect(received.slice(0, 2)).toEqual(['lost_one missed', 'lost_two missed'])
    await connection.notify('lost_two', 'again')
    await expect.poll(() => received.at(-1)).toBe('lost_two again')
    expect(await listeners()).toHaveLength(1)
  })

  test('causes no error while it is idle', async () => {
    const pids = await Promise.all(Array.from({ length: 5 }, () => connection.db.transaction(pidOf)))
    for (const pid of pids) await terminate(pid)
    await setTimeout(50)
    await expect(connection.db.execute(sql`select 1`)).resolves.toBeDefined()
  })
})
