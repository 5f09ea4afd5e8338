import { expect, test } from 'vitest'
import { visitorTime } from './visitor-clock.ts'

const words = { sameDay: '{time} where you are', otherDay: '{time} on {day} where you are' }
const from = (instant: string, boutique: string, visitor: string, tag = 'en-GB') =>
  visitorTime(Date.parse(instant), boutique, visitor, tag, words)

test.each([
  [
    'in Tokyo, of a winter hour in Paris',
    '2026-03-28T09:00:00Z',
    'Europe/Paris',
    'Asia/Tokyo',
    '18:00 where you are',
  ],
  [
    'in Tokyo, of a summer hour in Paris',
    '2026-03-29T08:00:00Z',
    'Europe/Paris',
    'Asia/Tokyo',
    '17:00 where you are',
  ],
  [
    'in Tokyo, the evening in Paris is tomorrow',
    '2026-11-26T16:30:00Z',
    'Europe/Paris',
    'Asia/Tokyo',
    '01:30 on Friday 27 November where you are',
  ],
  [
    'in New York, while only Europe has changed its clocks',
    '2026-10-25T09:00:00Z',
    'Europe/Paris',
    'America/New_York',
    '05:00 where you are',
  ],
  [
    'in Auckland, the afternoon in Paris is the next day',
    '2026-12-01T14:00:00Z',
    'Europe/Paris',
    'Pacific/Auckland',
    '03:00 on Wednesday 2 December where you are',
  ],
  [
    'in Vancouver, which keeps its summer hour from 2026 on',
    '2026-12-15T18:00:00Z',
    'Europe/Paris',
    'America/Vancouver',
    '11:00 where you are',
  ],
  [
    'in Dubai, of an hour in New York',
    '2026-11-02T15:00:00Z',
    'America/New_York',
    'Asia/Dubai',
    '19:00 where you are',
  ],
])('%s', (_, instant, boutique, visitor, expected) => {
  expect(from(instant, boutique, visitor)).toBe(expected)
})

test('each hour of a day in Paris stands under its own local day in Auckland', () => {
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

test('says nothing where the clocks agree, whatever their names', () => {
  expect(from('2026-11-26T10:00:00Z', 'Europe/Paris', 'Europe/Rome')).toBeNull()
  expect(from('2026-11-26T10:00:00Z', 'Asia/Tokyo', 'Asia/Seoul')).toBeNull()
})

test('speaks in the page’s own digits', () => {
  expect(from('2026-11-26T10:15:00Z', 'Europe/Paris', 'Asia/Dubai', 'fa')).toContain('۱۴:۱۵')
})
