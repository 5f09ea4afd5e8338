// Uses the real queue (pg-boss), because its tables are counted.
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allFeatures } from '#all-features'
import { connect } from '#db/connect.ts'
import type { Connection } from '#db/database.ts'
import { createQueue, type Queue } from '#gateways/jobs/create-queue.ts'
import { queueGauges } from '#gateways/jobs/queue-gauges.ts'

let connection: Connection
let queue: Queue
beforeAll(async () => {
  connection = await connect('pglite:memory')
  await connection.migrate()
  queue = await createQueue(connection.jobConnection, pino({ level: 'silent' }))
  // A schedule makes the queue, and no worker takes from it.
  for (const name of ['bag.forget-old', 'care.delete-old']) await queue.schedule(name, '0 0 1 1 *')
}, 60_000)
afterAll(async () => {
  await queue.close()
  await connection.close()
})

const now = Temporal.Instant.from('2026-11-24T10:00:00Z')

test('every gauge of every feature is read, and is zero on an empty database', async () => {
  for (const { gauges, read } of allFeatures.flatMap((feature) => feature.gauges ?? [])) {
    const values = await read(connection.db, now)
    expect(Object.keys(values).toSorted()).toEqual(Object.keys(gauges).toSorted())
    for (const { value } of Object.values(values).flat()) expect(value).toBe(0)
  }
})

test('jobs are counted by queue and state, with the age of the oldest that could run', async () => {
  const { db } = connection
  await queue.enqueue(
    db,
    'bag.forget-old',
    {},
    { startAfter: Temporal.Now.instant().subtract({ seconds: 90 }) },
  )
  await queue.enqueue(db, 'bag.forget-old', {}, { startAfter: Temporal.Now.instant().add({ hours: 2 }) })
  await queue.enqueue(db, 'care.delete-old', {})
  const values = await queueGauges.read(db, now)
  const counted = (values['queue.jobs'] ?? [])
    .filter(({ value }) => value > 0)
    .map(({ value, attributes }) => [attributes?.['queue'], attributes?.['state'], value])
  expect(counted.toSorted()).toEqual([
    ['bag.forget-old', 'deferred', 1],
    ['bag.forget-old', 'waiting', 1],
    ['care.delete-old', 'waiting', 1],
  ])
  expect(values['queue.oldest_age']?.[0]?.value).toBeGreaterThanOrEqual(89)
  expect(values['queue.oldest_age']?.[0]?.value).toBeLessThan(600)
})
