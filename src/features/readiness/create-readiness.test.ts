import { expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import { createReadiness, type ReadinessParts } from './create-readiness.ts'

const available = () => Promise.resolve()
const unavailable = () => Promise.reject(new Error('postgres://user:hush-hush@db is unavailable'))

function readinessOf(over: Partial<ReadinessParts> & { database?: () => Promise<unknown> } = {}) {
  const logged: string[] = []
  const { database = () => Promise.resolve({ rows: [] }), ...parts } = over
  const readiness = createReadiness({
    db: { execute: database } as unknown as Database,
    clock: { now: () => Temporal.Instant.from('2026-11-24T10:00:00Z') },
    checkNotices: available,
    checkContent: available,
    checkPayments: available,
    zonesOfBoutiques: () => Promise.resolve(['America/Vancouver', 'Europe/Paris']),
    log: { error: (_details, message) => void logged.push(message) },
    ...parts,
  })
  return { readiness, logged }
}

test('a process whose services are all available is ready', async () => {
  expect(await readinessOf().readiness()).toEqual({
    isReady: true,
    database: 'ok',
    cache: 'ok',
    content: 'ok',
    payments: 'ok',
    timeZones: 'ok',
  })
})

test('a process without Sanity and Stripe reports them as unavailable and stays ready', async () => {
  const { readiness } = readinessOf({
    checkContent: unavailable,
    checkPayments: unavailable,
    zonesOfBoutiques: unavailable,
  })
  expect(await readiness()).toMatchObject({
    isReady: true,
    content: 'unavailable',
    payments: 'unavailable',
    timeZones: 'unknown',
  })
})

test.each([
  ['the database', { database: unavailable }, { database: 'unavailable', cache: 'ok' }],
  ['the notices of other processes', { checkNotices: unavailable }, { database: 'ok', cache: 'unavailable' }],
])('a process that cannot reach %s is not ready', async (_what, over, expected) => {
  const report = await readinessOf(over).readiness()
  expect(report).toMatchObject({ isReady: false, ...expected })
  expect(JSON.stringify(report)).not.toContain('hush-hush')
})

test('a time zone that differs in the database is reported, logged once, and the process stays ready', async () => {
  const rows = [{ zone: 'America/Vancouver', at: '2026-12-15T12:00:00Z', local: '2026-12-15T03:59:59' }]
  const { readiness, logged } = readinessOf({ database: () => Promise.resolve({ rows }) })
  expect(await readiness()).toMatchObject({ isReady: true, timeZones: ['America/Vancouver'] })
  await readiness()
  expect(logged).toHaveLength(1)
})

test('concurrent readiness requests check each service once', async () => {
  let asked = 0
  const { readiness } = readinessOf({
    checkPayments: () => {
      asked += 1
      return available()
    },
  })
  await Promise.all(Array.from({ length: 50 }, readiness))
  await readiness()
  expect(asked).toBe(1)
})
