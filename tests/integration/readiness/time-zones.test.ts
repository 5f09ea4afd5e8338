import { expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import { compareTimeZones, instantsToCompare } from '#features/readiness/compare-time-zones.ts'
import { withDatabase } from '../../support/with-database.ts'

const zones = [
  'America/New_York',
  'America/Vancouver',
  'Asia/Dubai',
  'Europe/London',
  'Europe/Paris',
  'Pacific/Auckland',
]
const now = Temporal.Instant.from('2026-11-24T10:00:00Z')

test('a dozen instants over two years are compared, December 2026 among them', () => {
  const instants = instantsToCompare(now).map(String)
  expect(instants).toHaveLength(12)
  expect(instants[0]).toBe('2026-12-15T12:00:00Z')
  expect(instants.at(-1)).toBe('2028-10-15T12:00:00Z')
})

withDatabase('time zones of Node and the database', (house) => {
  /** The database, but with the hour in Vancouver as another year's time zone data would tell it. */
  const outdated: Pick<Database, 'execute'> = {
    execute: (async (query: Parameters<Database['execute']>[0]) => {
      const answer = await house.db.execute<{ zone: string; at: string; local: string }>(query)
      const rows = answer.rows.map((row) =>
        row.zone === 'America/Vancouver' && row.at.startsWith('2026-12')
          ? { ...row, local: Temporal.PlainDateTime.from(row.local).add({ hours: 1 }).toString() }
          : row,
      )
      return { ...answer, rows }
    }) as Database['execute'],
  }

  test('the database of the tests and Node agree on the boutiques of the demo house', async () => {
    const boutiques = zones.filter((zone) => zone !== 'America/Vancouver')
    expect(await compareTimeZones(house.db, boutiques, instantsToCompare(now))).toEqual([])
  })

  test('a zone whose law one of the two does not know is named, and no other', async () => {
    const told = await compareTimeZones(house.db, zones, instantsToCompare(now))
    const toldByOutdated = await compareTimeZones(outdated, zones, instantsToCompare(now))
    const vancouver = told.includes('America/Vancouver') ? [] : ['America/Vancouver']
    expect(toldByOutdated.filter((zone) => !told.includes(zone))).toEqual(vancouver)
  })

  test('no zones are compared when there are no boutiques', async () => {
    expect(await compareTimeZones(house.db, [], instantsToCompare(now))).toEqual([])
  })
})
