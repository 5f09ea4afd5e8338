import { describe, expect, test } from 'vitest'
import { type OpeningHours, openSpans, type WeeklyHours, workingSpans } from './opening-hours.ts'

const allDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

function hoursOf(
  timeZone: string,
  opens: string,
  closes: string,
  more: Partial<OpeningHours> = {},
): OpeningHours {
  return { timeZone, weekly: [{ days: allDays, opens, closes }], breaks: [], exceptions: [], ...more }
}

function written(hours: OpeningHours, date: string, own: readonly WeeklyHours[] | null = null): string[] {
  return workingSpans(hours, own, Temporal.PlainDate.from(date)).map(
    ({ start, end }) => `${start.toString()}/${end.toString()}`,
  )
}

describe('opening hours in the boutique’s time zone', () => {
  test.each([
    [
      'are 09:00–18:00 UTC in Paris on the day before summer time begins',
      'Europe/Paris',
      '2026-03-28',
      '2026-03-28T09:00:00Z/2026-03-28T18:00:00Z',
    ],
    [
      'are 08:00–17:00 UTC in Paris on the day summer time begins',
      'Europe/Paris',
      '2026-03-29',
      '2026-03-29T08:00:00Z/2026-03-29T17:00:00Z',
    ],
    [
      'are 09:00–18:00 UTC in Paris on the day summer time ends',
      'Europe/Paris',
      '2026-10-25',
      '2026-10-25T09:00:00Z/2026-10-25T18:00:00Z',
    ],
    [
      'are 14:00–23:00 UTC in New York on the day summer time begins',
      'America/New_York',
      '2026-03-08',
      '2026-03-08T14:00:00Z/2026-03-08T23:00:00Z',
    ],
    [
      'are 06:00–15:00 UTC in Dubai, which has no summer time',
      'Asia/Dubai',
      '2026-03-29',
      '2026-03-29T06:00:00Z/2026-03-29T15:00:00Z',
    ],
    ['are 01:00–10:00 UTC in Tokyo', 'Asia/Tokyo', '2026-03-29', '2026-03-29T01:00:00Z/2026-03-29T10:00:00Z'],
  ])('%s', (_, timeZone, date, expected) => {
    expect(written(hoursOf(timeZone, '10:00', '19:00'), date)).toEqual([expected])
  })

  test.each([
    [
      'begin after the skipped hour when the opening time is in it',
      '02:30',
      '05:00',
      '2026-03-29',
      '2026-03-29T01:00:00Z/2026-03-29T03:00:00Z',
    ],
    [
      'end at the clock change when the closing time is in the skipped hour',
      '00:00',
      '02:30',
      '2026-03-29',
      '2026-03-28T23:00:00Z/2026-03-29T01:00:00Z',
    ],
    ['are empty when they are within the skipped hour', '02:10', '02:50', '2026-03-29', null],
    [
      'include the repeated hour twice',
      '02:00',
      '04:00',
      '2026-10-25',
      '2026-10-25T00:00:00Z/2026-10-25T03:00:00Z',
    ],
    [
      'end at the first occurrence of a closing time in the repeated hour',
      '00:00',
      '02:30',
      '2026-10-25',
      '2026-10-24T22:00:00Z/2026-10-25T00:30:00Z',
    ],
    [
      'end at midnight for 24:00',
      '20:00',
      '24:00',
      '2026-06-01',
      '2026-06-01T18:00:00Z/2026-06-01T22:00:00Z',
    ],
    [
      'end at midnight for 00:00',
      '20:00',
      '00:00',
      '2026-06-01',
      '2026-06-01T18:00:00Z/2026-06-01T22:00:00Z',
    ],
  ])('%s', (_, opens, closes, date, expected) => {
    expect(written(hoursOf('Europe/Paris', opens, closes), date)).toEqual(expected === null ? [] : [expected])
  })
})

describe('in weekly hours with exceptions,', () => {
  const lunch = [{ days: ['tuesday'] as const, opens: '13:00', closes: '14:00' }]
  const holiday = { date: '2026-12-08', closed: true, opens: null, closes: null, reason: 'The lamp is relit' }
  const shortDay = {
    date: '2026-12-24',
    closed: false,
    opens: '10:00',
    closes: '15:00',
    reason: 'Christmas Eve',
  }
  const paris: OpeningHours = {
    timeZone: 'Europe/Paris',
    weekly: [
      { days: ['tuesday', 'wednesday', 'thursday', 'friday', 'saturday'], opens: '10:00', closes: '19:00' },
    ],
    breaks: lunch,
    exceptions: [holiday, shortDay],
  }

  test.each([
    ['a weekday without hours is closed', '2026-11-23', []],
    [
      'a break divides the opening hours of its day',
      '2026-11-24',
      ['09:00:00Z/12:00:00Z', '13:00:00Z/18:00:00Z'],
    ],
    ['a break on Tuesday does not change Wednesday', '2026-11-25', ['09:00:00Z/18:00:00Z']],
    ['a holiday is closed', '2026-12-08', []],
    ['the hours of an exception replace the weekly hours', '2026-12-24', ['09:00:00Z/14:00:00Z']],
  ])('%s', (_, date, expected) => {
    expect(written(paris, date)).toEqual(
      expected.map((span) =>
        span
          .split('/')
          .map((time) => `${date}T${time}`)
          .join('/'),
      ),
    )
  })

  test('an exception can open a day without weekly hours', () => {
    const sunday = {
      date: '2026-12-20',
      closed: false,
      opens: '11:00',
      closes: '17:00',
      reason: 'Before Christmas',
    }
    expect(written({ ...paris, exceptions: [sunday] }, '2026-12-20')).toEqual([
      '2026-12-20T10:00:00Z/2026-12-20T16:00:00Z',
    ])
  })

  test('an advisor’s own hours are limited to the boutique’s hours', () => {
    const own = [{ days: ['wednesday'] as const, opens: '08:00', closes: '12:00' }]
    expect(written(paris, '2026-11-25', own)).toEqual(['2026-11-25T09:00:00Z/2026-11-25T11:00:00Z'])
    expect(written(paris, '2026-11-26', own)).toEqual([])
    expect(written(paris, '2026-12-08', own)).toEqual([])
  })

  test('overlapping rows are one span', () => {
    const weekly = [
      { days: allDays, opens: '10:00', closes: '14:00' },
      { days: allDays, opens: '13:00', closes: '18:00' },
    ]
    const spans = openSpans({ ...paris, weekly, breaks: [] }, Temporal.PlainDate.from('2026-11-23'))
    expect(spans).toHaveLength(1)
  })
})
