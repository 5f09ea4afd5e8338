import { expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import { createReadiness, type ReadinessParts } from './create-readiness.ts'

const answers = () => Promise.resolve()
const away = () => Promise.reject(new Error('postgres://user:hush-hush@db is away'))

function readinessOf(over: Partial<ReadinessParts> & { database?: () => Promise<unknown> } = {}) {
  const told: string[] = []
  const { database = () => Promise.resolve({ rows: [] }), ...parts } = over
  const readiness = createReadiness({
    db: { execute: database } as unknown as Database,
    clock: { now: () => Temporal.Instant.from('2026-11-24T10:00:00Z') },
    hearNotice: answers,
    askContent: answers,
    askPayments: answers,
    zonesOfBoutiques: () => Promise.resolve(['America/Vancouver', 'Europe/Paris']),
    log: { error: (_details, message) => void told.push(message) },
    ...parts,
  })
  return { readiness, told }
}

test('a process whose services all answer is ready', async () => {
  expect(await readinessOf().readiness()).toEqual({
    isReady: true,
    database: 'ok',
    cache: 'ok',
    content: 'ok',
    payments: 'ok',
    timeZones: 'ok',
  })
})

test('content and payments away are told, and the process stays ready', async () => {
  const { readiness } = readinessOf({ askContent: away, askPayments: away, zonesOfBoutiques: away })
  expect(await readiness()).toMatchObject({
    isReady: true,
    content: 'unavailable',
    payments: 'unavailable',
    timeZones: 'unknown',
  })
})

test.each([
  ['the database', { database: away }, { database: 'unavailable', cache: 'ok' }],
  ['what others publish', { hearNotice: away }, { database: 'ok', cache: 'unavailable' }],
])('a process that does not reach %s is not ready', async (_what, over, expected) => {
  const report = await readinessOf(over).readiness()
  expect(report).toMatchObject({ isReady: false, ...expected })
  expect(JSON.stringify(report)).not.toContain('hush-hush')
})

test('a zone that the database puts at another hour is told by name, in the log once, and the process stays ready', async () => {
  const rows = [{ zone: 'America/Vancouver', at: '2026-12-15T12:00:00Z', local: '2026-12-15T03:59:59' }]
  const { readiness, told } = readinessOf({ database: () => Promise.resolve({ rows }) })
  expect(await readiness()).toMatchObject({ isReady: true, timeZones: ['America/Vancouver'] })
  await readiness()
  expect(told).toHaveLength(1)
})

test('many who ask at once ask each service once', async () => {
  let asked = 0
  const { readiness } = readinessOf({
    askPayments: () => {
      asked += 1
      return answers()
    },
  })
  await Promise.all(Array.from({ length: 50 }, readiness))
  await readiness()
  expect(asked).toBe(1)
})
