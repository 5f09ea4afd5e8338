// Uses the real queue (pg-boss), which the other tests replace by a table.
import { pino } from 'pino'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import type { Connection } from '#db/database.ts'
import { createQueue, type Queue } from '#gateways/jobs/create-queue.ts'
import { startJobs } from '#gateways/jobs/start-jobs.ts'
import type { JobName } from '#ports/jobs.ts'

let connection: Connection
let queue: Queue

beforeAll(async () => {
  connection = await connect('pglite:memory')
  queue = await createQueue(connection.jobConnection, pino({ level: 'silent' }))
}, 60_000)
afterAll(async () => {
  await queue.close()
  await connection.close()
})

test('a job of a former name is run by its new name, and the schedule of the former name ends', async () => {
  const former = 'test.former' as JobName
  await queue.schedule(former, '0 0 1 1 *')
  await queue.enqueue(connection.db, former, { of: 'the version before' } as never)

  const ran: unknown[] = []
  const run = (_app: unknown, payload: unknown) => Promise.resolve(void ran.push(payload))
  await startJobs(queue, {}, [
    {
      jobs: { 'test.new': run },
      schedules: { 'test.new': '0 0 1 1 *' },
      formerJobs: { 'test.former': 'test.new', 'test.never-there': 'test.new' },
    },
  ])
  await expect.poll(() => ran, { timeout: 10_000 }).toMatchObject([{ of: 'the version before' }])
  const { rows } = await connection.db.execute(sql`select name from pgboss.schedule`)
  expect(rows).toEqual([{ name: 'test.new' }])
})
