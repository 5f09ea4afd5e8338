import { setTimeout } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import type { Connection, Database } from '#db/database.ts'
import { isDatabaseUnavailable } from '#db/database-unavailable.ts'

const server = process.env['TEST_DATABASE_URL']

// What an embedded database has no part in: connections.
describe.runIf(server)('a connection that PostgreSQL ends', () => {
  let connection: Connection
  let admin: pg.Client

  beforeAll(async () => {
    connection = await connect(String(server))
    admin = new pg.Client({ connectionString: String(server) })
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

  test('inside a transaction fails that transaction as DatabaseUnavailable, and nothing else', async () => {
    const lost: unknown = await connection.db
      .transaction(async (tx) => {
        await terminate(await pidOf(tx))
        // Nobody waits for the connection now: without a listener its error would end the process.
        await setTimeout(100)
        await tx.execute(sql`select 1`)
      })
      .catch((error: unknown) => error)
    expect(isDatabaseUnavailable(lost)).toBe(true)
    expect((await connection.db.execute(sql`select 1 as one`)).rows).toEqual([{ one: 1 }])
  })

  test('costs the pool no place when it is found lost by “begin”, however often', async () => {
    const stop = new Int32Array(new SharedArrayBuffer(4))
    for (let round = 0; round < 12; round++) {
      const ended = terminate(await connection.db.transaction(pidOf))
      // The pool must not hear of it before it gives the connection away: nothing is read from the sockets meanwhile.
      Atomics.wait(stop, 0, 0, 50)
      const lost: unknown = await connection.db.transaction(pidOf).catch((error: unknown) => error)
      expect(isDatabaseUnavailable(lost)).toBe(true)
      await ended
    }
    const together = await Promise.all(Array.from({ length: 10 }, () => connection.db.transaction(pidOf)))
    expect(new Set(together).size).toBe(10)
  })

  test('is listened to again on one connection for all channels, and what was missed is told once to each', async () => {
    const heard: string[] = []
    for (const channel of ['lost_one', 'lost_two']) {
      await connection.listen(
        channel,
        (payload) => heard.push(`${channel} ${payload}`),
        () => heard.push(`${channel} missed`),
      )
    }
    for (let round = 0; round < 4; round++) {
      const before = await listeners()
      expect(before).toHaveLength(1)
      await terminate(before[0]!.pid)
      await expect.poll(() => heard.length).toBe(2 * (round + 1))
      await expect.poll(async () => (await listeners())[0]?.pid).not.toBe(before[0]!.pid)
    }
    expect(heard.slice(0, 2)).toEqual(['lost_one missed', 'lost_two missed'])
    await connection.notify('lost_two', 'again')
    await expect.poll(() => heard.at(-1)).toBe('lost_two again')
    expect(await listeners()).toHaveLength(1)
  })

  test('while idle is noticed by nobody', async () => {
    const pids = await Promise.all(Array.from({ length: 5 }, () => connection.db.transaction(pidOf)))
    for (const pid of pids) await terminate(pid)
    await setTimeout(50)
    await expect(connection.db.execute(sql`select 1`)).resolves.toBeDefined()
  })
})
