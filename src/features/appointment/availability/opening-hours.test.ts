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

describe('the boutique’s own clock decides', () => {
  test.each([
    [
      'Paris, the day before summer time',
      'Europe/Paris',
      '2026-03-28',
      '2026-03-28T09:00:00Z/2026-03-28T18:00:00Z',
    ],
    ['Paris, the day it begins', 'Europe/Paris', '2026-03-29', '2026-03-29T08:00:00Z/2026-03-29T17:00:00Z'],
    ['Paris, the day it ends', 'Europe/Paris', '2026-10-25', '2026-10-25T09:00:00Z/2026-10-25T18:00:00Z'],
    [
      'New York, the day summer time begins',
      'America/New_York',
      '2026-03-08',
      '2026-03-08T14:00:00Z/2026-03-08T23:00:00Z',
    ],
    ['Dubai, which keeps one time', 'Asia/Dubai', '2026-03-29', '2026-03-29T06:00:00Z/2026-03-29T15:00:00Z'],
    [
      'Tokyo, which is already tomorrow',
      'Asia/Tokyo',
      '2026-03-29',
      '2026-03-29T01:00:00Z/2026-03-29T10:00:00Z',
    ],
  ])('%s', (_, timeZone, date, expected) => {
    expect(written(hoursOf(timeZone, '10:00', '19:00'), date)).toEqual([expected])
  })

  test.each([
    [
      'an opening inside the skipped hour waits for the leap',
      '02:30',
      '05:00',
      '2026-03-29',
      '2026-03-29T01:00:00Z/2026-03-29T03:00:00Z',
    ],
    [
      'a closing inside the skipped hour is the leap',
      '00:00',
      '02:30',
      '2026-03-29',
      '2026-03-28T23:00:00Z/2026-03-29T01:00:00Z',
    ],
    ['hours wholly inside the skipped hour do not exist', '02:10', '02:50', '2026-03-29', null],
    [
      'the repeated hour is lived twice',
      '02:00',
      '04:00',
      '2026-10-25',
      '2026-10-25T00:00:00Z/2026-10-25T03:00:00Z',
    ],
    [
      'a closing in the repeated hour is its first passing',
      '00:00',
      '02:30',
      '2026-10-25',
      '2026-10-24T22:00:00Z/2026-10-25T00:30:00Z',
    ],
    ['midnight closes the day', '20:00', '24:00', '2026-06-01', '2026-06-01T18:00:00Z/2026-06-01T22:00:00Z'],
    ['and may be written 00:00', '20:00', '00:00', '2026-06-01', '2026-06-01T18:00:00Z/2026-06-01T22:00:00Z'],
  ])('%s', (_, opens, closes, date, expected) => {
    expect(written(hoursOf('Europe/Paris', opens, closes), date)).toEqual(expected === null ? [] : [expected])
  })
})

describe('the week and its exceptions', () => {
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
    ['a day the week does not name is closed', '2026-11-23', []],
    ['a break divides its day', '2026-11-24', ['09:00:00Z/12:00:00Z', '13:00:00Z/18:00:00Z']],
    ['a break of Tuesday leaves Wednesday whole', '2026-11-25', ['09:00:00Z/18:00:00Z']],
    ['a holiday is closed', '2026-12-08', []],
    ['an exception’s hours replace the week’s', '2026-12-24', ['09:00:00Z/14:00:00Z']],
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

  test('an exception may open a day the week keeps closed', () => {
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

  test('an advisor’s own week never reaches beyond the boutique’s hours', () => {
    const own = [{ days: ['wednesday'] as const, opens: '08:00', closes: '12:00' }]
    expect(written(paris, '2026-11-25', own)).toEqual(['2026-11-25T09:00:00Z/2026-11-25T11:00:00Z'])
    expect(written(paris, '2026-11-26', own)).toEqual([])
    expect(written(paris, '2026-12-08', own)).toEqual([])
  })

  test('rows that overlap are one opening', () => {
    const weekly = [
      { days: allDays, opens: '10:00', closes: '14:00' },
      { days: allDays, opens: '13:00', closes: '18:00' },
    ]
    const spans = openSpans({ ...paris, weekly, breaks: [] }, Temporal.PlainDate.from('2026-11-23'))
    expect(spans).toHaveLength(1)
  })
})
