import { expect, test } from 'vitest'
import { daysThatDiffer, weekAhead } from './week-ahead.ts'
import type { OpeningHours } from '#features/appointment/availability/opening-hours.ts'

const milan: OpeningHours = {
  timeZone: 'Europe/Rome',
  weekly: [
    {
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
      opens: '10:00',
      closes: '19:00',
    },
  ],
  breaks: [{ days: ['monday'], opens: '13:00', closes: '14:30' }],
  exceptions: [
    { date: '2027-01-01', closed: true, opens: null, closes: null, reason: 'The first of January' },
    { date: '2026-11-25', closed: false, opens: '12:00', closes: '18:00', reason: 'The counting' },
    { date: '2026-12-08', closed: true, opens: null, closes: null, reason: 'The lamp is relit' },
    { date: '2025-12-08', closed: true, opens: null, closes: null, reason: 'Past' },
  ],
}
const now = Temporal.Instant.from('2026-11-23T23:30Z')
const written = (days: ReturnType<typeof weekAhead>) =>
  days.map(({ date, spans, reason }) => [
    date.toString(),
    spans.map(({ from, to }) => `${from.toPlainTime().toString()}-${to.toPlainTime().toString()}`).join(' '),
    reason,
  ])

test('the week ahead starts today in the boutique’s time zone and contains exceptions and closed days', () => {
  const week = weekAhead(milan, now)
  expect(week[0]?.isToday).toBe(true)
  expect(written(week)).toEqual([
    ['2026-11-24', '10:00:00-19:00:00', null],
    ['2026-11-25', '12:00:00-18:00:00', 'The counting'],
    ['2026-11-26', '10:00:00-19:00:00', null],
    ['2026-11-27', '10:00:00-19:00:00', null],
    ['2026-11-28', '10:00:00-19:00:00', null],
    ['2026-11-29', '', null],
    ['2026-11-30', '10:00:00-13:00:00 14:30:00-19:00:00', null],
  ])
})

test('later days with exceptional hours are sorted by date, without past ones', () => {
  expect(written(daysThatDiffer(milan, now))).toEqual([
    ['2026-12-08', '', 'The lamp is relit'],
    ['2027-01-01', '', 'The first of January'],
  ])
})
