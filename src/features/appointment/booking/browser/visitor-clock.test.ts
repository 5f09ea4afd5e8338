import { expect, test } from 'vitest'
import { visitorTime } from './visitor-clock.ts'

const words = { sameDay: '{time} where you are', otherDay: '{time} on {day} where you are' }
const from = (instant: string, boutique: string, visitor: string, tag = 'en-GB') =>
  visitorTime(Date.parse(instant), boutique, visitor, tag, words)

test.each([
  [
    'in Tokyo for a time in Paris in winter',
    '2026-03-28T09:00:00Z',
    'Europe/Paris',
    'Asia/Tokyo',
    '18:00 where you are',
  ],
  [
    'in Tokyo for a time in Paris in summer',
    '2026-03-29T08:00:00Z',
    'Europe/Paris',
    'Asia/Tokyo',
    '17:00 where you are',
  ],
  [
    'in Tokyo for an evening in Paris, on the next day',
    '2026-11-26T16:30:00Z',
    'Europe/Paris',
    'Asia/Tokyo',
    '01:30 on Friday 27 November where you are',
  ],
  [
    'in New York when only Europe has changed to winter time',
    '2026-10-25T09:00:00Z',
    'Europe/Paris',
    'America/New_York',
    '05:00 where you are',
  ],
  [
    'in Auckland for an afternoon in Paris, on the next day',
    '2026-12-01T14:00:00Z',
    'Europe/Paris',
    'Pacific/Auckland',
    '03:00 on Wednesday 2 December where you are',
  ],
  [
    'in Vancouver, which has permanent summer time from 2026',
    '2026-12-15T18:00:00Z',
    'Europe/Paris',
    'America/Vancouver',
    '11:00 where you are',
  ],
  [
    'in Dubai for a time in New York',
    '2026-11-02T15:00:00Z',
    'America/New_York',
    'Asia/Dubai',
    '19:00 where you are',
  ],
])('the visitor’s time %s', (_, instant, boutique, visitor, expected) => {
  expect(from(instant, boutique, visitor)).toBe(expected)
})

test('the visitor’s time in Auckland has the local day for each slot of a day in Paris', () => {
  const hours = ['09:00', '10:15', '11:30', '12:45', '14:00', '15:15', '16:30']
  expect(hours.map((hour) => from(`2026-12-01T${hour}:00Z`, 'Europe/Paris', 'Pacific/Auckland'))).toEqual([
    '22:00 where you are',
    '23:15 where you are',
    '00:30 on Wednesday 2 December where you are',
    '01:45 on Wednesday 2 December where you are',
    '03:00 on Wednesday 2 December where you are',
    '04:15 on Wednesday 2 December where you are',
    '05:30 on Wednesday 2 December where you are',
  ])
})

test('the visitor’s time is null when both time zones have the same local time', () => {
  expect(from('2026-11-26T10:00:00Z', 'Europe/Paris', 'Europe/Rome')).toBeNull()
  expect(from('2026-11-26T10:00:00Z', 'Asia/Tokyo', 'Asia/Seoul')).toBeNull()
})

test('the visitor’s time is in the digits of the page’s locale', () => {
  expect(from('2026-11-26T10:15:00Z', 'Europe/Paris', 'Asia/Dubai', 'fa')).toContain('۱۴:۱۵')
})
