import { describe, expect, test } from 'vitest'
import { openingStatusAt } from './opening-status.ts'
import type { OpeningHours } from '#features/appointment/availability/opening-hours.ts'

const paris: OpeningHours = {
  timeZone: 'Europe/Paris',
  weekly: [
    { days: ['tuesday', 'wednesday', 'thursday', 'friday', 'saturday'], opens: '10:00', closes: '19:00' },
  ],
  breaks: [],
  exceptions: [
    { date: '2026-12-08', closed: true, opens: null, closes: null, reason: 'The lamp is relit' },
    { date: '2026-12-24', closed: false, opens: '10:00', closes: '16:00', reason: null },
  ],
}

const at = (text: string, hours = paris) => openingStatusAt(hours, Temporal.Instant.from(text))

describe('a boutique in Paris', () => {
  test('is open until 19:00 in its own time zone', () => {
    const openingStatus = at('2026-11-24T16:40Z')
    expect(openingStatus.isOpen && openingStatus.until.toString()).toBe(
      '2026-11-24T19:00:00+01:00[Europe/Paris]',
    )
  })
  test('is closed from its closing time on', () => {
    expect(at('2026-11-24T18:00Z').isOpen).toBe(false)
  })
  test('opens again on Tuesday after closing on Saturday', () => {
    const openingStatus = at('2026-11-28T19:00Z')
    expect(!openingStatus.isOpen && openingStatus.from?.toPlainDate().toString()).toBe('2026-12-01')
  })
  test('is closed on a day that is marked as closed', () => {
    const openingStatus = at('2026-12-08T11:00Z')
    expect(!openingStatus.isOpen && openingStatus.from?.toPlainDate().toString()).toBe('2026-12-09')
  })
  test('has the shorter hours of an exceptional day', () => {
    expect(at('2026-12-24T15:30Z').isOpen).toBe(false)
  })
})

test('a boutique that never opens has no next opening', () => {
  const openingStatus = at('2026-11-24T16:40Z', { ...paris, weekly: [] })
  expect(openingStatus).toEqual({ isOpen: false, from: undefined })
})
