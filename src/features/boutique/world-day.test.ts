import { expect, test } from 'vitest'
import { litMinutes, secondsUntilChange } from './world-day.ts'
import type { OpeningHours, Weekday } from '#features/appointment/availability/opening-hours.ts'

const days: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const daily = (timeZone: string, opens: string, closes: string): OpeningHours => ({
  timeZone,
  weekly: [{ days, opens, closes }],
  breaks: [],
  exceptions: [],
})
const moment = Temporal.Instant.from('2026-11-23T17:40Z')

test('a house west of Greenwich is lit in its evening', () => {
  expect(litMinutes(daily('America/New_York', '10:00', '18:00'), moment)).toEqual([{ from: 900, to: 1380 }])
})

test('an opening that crosses midnight in Greenwich is lit at both ends', () => {
  expect(litMinutes(daily('America/New_York', '10:00', '22:00'), moment)).toEqual([
    { from: 0, to: 180 },
    { from: 900, to: 1440 },
  ])
})

test('a house east of Greenwich is lit in its morning', () => {
  expect(litMinutes(daily('Asia/Tokyo', '11:00', '20:00'), moment)).toEqual([{ from: 120, to: 660 }])
})

test('the next change is the first door to open or close anywhere', () => {
  const paris = daily('Europe/Paris', '10:00', '19:00')
  const tokyo = daily('Asia/Tokyo', '11:00', '20:00')
  expect(secondsUntilChange([paris, tokyo], moment)).toBe(20 * 60)
  // Greenwich's midnight comes before Tokyo, where it is past two in the morning, opens again.
  expect(secondsUntilChange([tokyo], moment)).toBe((6 * 60 + 20) * 60)
  // Dubai's own midnight comes first of all.
  expect(secondsUntilChange([daily('Asia/Dubai', '10:00', '20:00')], moment)).toBe((2 * 60 + 20) * 60)
  expect(secondsUntilChange([], moment)).toBe((6 * 60 + 20) * 60)
})
