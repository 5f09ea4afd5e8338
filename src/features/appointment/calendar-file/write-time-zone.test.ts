import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCalendarHour } from '../../../../tests/support/read-calendar-hour.ts'
import { writeTimeZone } from './write-time-zone.ts'

const hour = (start: string, minutes = 60) => {
  const instant = Temporal.Instant.from(start)
  return [instant, instant.add({ minutes })] as const
}
const linesOf = (zone: string, start: string, minutes?: number) =>
  writeTimeZone(zone, ...hour(start, minutes))?.split('\r\n')

describe('the VTIMEZONE of an appointment', () => {
  test('in Paris has the two yearly changes as weekday rules, each from its last onset', () => {
    expect(linesOf('Europe/Paris', '2026-11-26T16:00:00Z')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Paris',
      'BEGIN:STANDARD',
      'DTSTART:20261025T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260329T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ])
  })

  test.each([
    [
      'America/Vancouver in December 2026, with permanent summer time',
      'America/Vancouver',
      '2026-12-15T18:00:00Z',
      '-0700',
    ],
    [
      'America/Vancouver in January 2026, before permanent summer time',
      'America/Vancouver',
      '2026-01-15T18:00:00Z',
      '-0800',
    ],
    ['Asia/Dubai, without summer time', 'Asia/Dubai', '2026-10-25T06:00:00Z', '+0400'],
    ['Asia/Kolkata, with an offset of half an hour', 'Asia/Kolkata', '2026-10-25T06:00:00Z', '+0530'],
    [
      'Africa/Casablanca, whose changes follow the lunar calendar',
      'Africa/Casablanca',
      '2026-02-10T12:00:00Z',
      '+0100',
    ],
  ])('in %s has only the current offset', (_, zone, start, offset) => {
    expect(linesOf(zone, start)).toEqual([
      'BEGIN:VTIMEZONE',
      `TZID:${zone}`,
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      `TZOFFSETFROM:${offset}`,
      `TZOFFSETTO:${offset}`,
      'END:STANDARD',
      'END:VTIMEZONE',
    ])
  })

  test.each([
    ['begins in a repeated hour', 'Europe/Paris', '2026-10-25T01:30:00Z', 60],
    ['ends in a repeated hour', 'Europe/Paris', '2026-10-25T00:30:00Z', 60],
    ['includes a change without a yearly rule', 'America/Vancouver', '2026-03-08T09:00:00Z', 120],
  ])('is null when the appointment %s', (_, zone, start, minutes) => {
    expect(writeTimeZone(zone, ...hour(start, minutes))).toBeNull()
  })

  test('gives the same instant to a client without time zone data, in every zone and any half hour of eleven years', () => {
    const halfHours = { min: 0, max: 11 * 365 * 48 }
    const first = Temporal.Instant.from('2020-01-01T00:00:00Z')
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        fc.integer(halfHours),
        (zone, n) => {
          const start = first.add({ minutes: 30 * n })
          const end = start.add({ minutes: 90 })
          const text = writeTimeZone(zone, start, end)
          if (text === null) return
          const local = (at: Temporal.Instant) =>
            at
              .toZonedDateTimeISO(zone)
              .toPlainDateTime()
              .toString({ smallestUnit: 'second' })
              .replaceAll(/[-:]/g, '')
          const file = `${text}\r\nBEGIN:VEVENT\r\nDTSTART;TZID=${zone}:${local(start)}\r\nDTEND;TZID=${zone}:${local(end)}\r\n`
          expect(readCalendarHour(file, 'DTSTART').toString()).toBe(start.toString())
          expect(readCalendarHour(file, 'DTEND').toString()).toBe(end.toString())
        },
      ),
      { numRuns: 250 },
    )
  })
})
