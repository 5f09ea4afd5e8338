import { expect, test } from 'vitest'
import { openMinutesOf, secondsUntilChange } from './utc-day.ts'
import type { OpeningHours, Weekday } from '#features/appointment/availability/opening-hours.ts'

const days: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const daily = (timeZone: string, opens: string, closes: string): OpeningHours => ({
  timeZone,
  weekly: [{ days, opens, closes }],
  breaks: [],
  exceptions: [],
})
const moment = Temporal.Instant.from('2026-11-23T17:40Z')

test('the openings of New York are converted to minutes of the UTC day', () => {
  expect(openMinutesOf(daily('America/New_York', '10:00', '18:00'), moment)).toEqual([
    { from: 900, to: 1380 },
  ])
})

test('an opening that crosses midnight UTC is split into two ranges', () => {
  expect(openMinutesOf(daily('America/New_York', '10:00', '22:00'), moment)).toEqual([
    { from: 0, to: 180 },
    { from: 900, to: 1440 },
  ])
})

test('the openings of Tokyo are converted to minutes of the UTC day', () => {
  expect(openMinutesOf(daily('Asia/Tokyo', '11:00', '20:00'), moment)).toEqual([{ from: 120, to: 660 }])
})

test('the next change is the first opening, closing or midnight in UTC or in a boutique’s zone', () => {
  const paris = daily('Europe/Paris', '10:00', '19:00')
  const tokyo = daily('Asia/Tokyo', '11:00', '20:00')
  expect(secondsUntilChange([paris, tokyo], moment)).toBe(20 * 60)
  // Midnight UTC is earlier than the next opening in Tokyo.
  expect(secondsUntilChange([tokyo], moment)).toBe((6 * 60 + 20) * 60)
  // Midnight in Dubai is earlier than midnight UTC.
  expect(secondsUntilChange([daily('Asia/Dubai', '10:00', '20:00')], moment)).toBe((2 * 60 + 20) * 60)
  expect(secondsUntilChange([], moment)).toBe((6 * 60 + 20) * 60)
})
