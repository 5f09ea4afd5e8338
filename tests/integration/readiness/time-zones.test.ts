import { expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import { compareTimeZones, instantsToCompare } from '#features/readiness/compare-time-zones.ts'
import { withDatabase } from '../../support/database/with-database.ts'

const timeZones = [
  'America/New_York',
  'America/Vancouver',
  'Asia/Dubai',
  'Europe/London',
  'Europe/Paris',
  'Pacific/Auckland',
]
const now = Temporal.Instant.from('2026-11-24T10:00:00Z')

test('twelve instants over two years are compared, with December 2026 among them', () => {
  const instants = instantsToCompare(now).map(String)
  expect(instants).toHaveLength(12)
  expect(instants[0]).toBe('2026-12-15T12:00:00Z')
  expect(instants.at(-1)).toBe('2028-10-15T12:00:00Z')
})

withDatabase('time zones of Node and the database', (app) => {
  /** The database with the time in Vancouver off by one hour, as with outdated time zone data. */
  const outdated: Pick<Database, 'execute'> = {
    execute: (async (query: Parameters<Database['execute']>[0]) => {
      const result = await app.db.execute<{ zone: string; at: string; local: string }>(query)
      const rows = result.rows.map((row) =>
        row.zone === 'America/Vancouver' && row.at.startsWith('2026-12')
          ? { ...row, local: Temporal.PlainDateTime.from(row.local).add({ hours: 1 }).toString() }
          : row,
      )
      return { ...result, rows }
    }) as Database['execute'],
  }

  test('the database of the tests and Node agree on the time zones of the seed content', async () => {
    const boutiques = timeZones.filter((zone) => zone !== 'America/Vancouver')
    expect(await compareTimeZones(app.db, boutiques, instantsToCompare(now))).toEqual([])
  })

  test('only the zone on which the two disagree is reported', async () => {
    const reported = await compareTimeZones(app.db, timeZones, instantsToCompare(now))
    const reportedByOutdated = await compareTimeZones(outdated, timeZones, instantsToCompare(now))
    const vancouver = reported.includes('America/Vancouver') ? [] : ['America/Vancouver']
    expect(reportedByOutdated.filter((zone) => !reported.includes(zone))).toEqual(vancouver)
  })

  test('no zones are compared when there are no boutiques', async () => {
    expect(await compareTimeZones(app.db, [], instantsToCompare(now))).toEqual([])
  })
})
