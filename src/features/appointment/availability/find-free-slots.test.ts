import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlaps } from '#shared/interval.ts'
import type { Agenda, VisitRules } from './agenda.ts'
import { findFreeDays } from './find-free-days.ts'
import { findFreeSlots, isBookable, occupiedBy } from './find-free-slots.ts'
import { nearestSlots } from './nearest-slots.ts'
import { openSpans, weekdays } from './opening-hours.ts'
import { isWithin } from './span-sets.ts'

const rules: VisitRules = {
  typeId: 'appointment-type-hour',
  mode: 'boutique',
  durationMinutes: 60,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 15,
  minimumNoticeHours: 2,
  horizonDays: 60,
  cancelCutoffHours: 4,
}

function agendaOf(timeZone: string, opens: string, closes: string, more: Partial<Agenda> = {}): Agenda {
  return {
    boutiqueId: 'boutique-test',
    hours: { timeZone, weekly: [{ days: weekdays, opens, closes }], breaks: [], exceptions: [] },
    advisors: [
      { id: 'camille', languages: [], workingHours: null },
      { id: 'idris', languages: [], workingHours: null },
    ],
    rules,
    ...more,
  }
}

const longAgo = Temporal.Instant.from('2026-01-01T00:00:00Z')
const far = { ...rules, horizonDays: 1000 }

function clockHours(agenda: Agenda, date: string, timeZone = agenda.hours.timeZone): string[] {
  const farAgenda = { ...agenda, rules: { ...agenda.rules, horizonDays: 1000 } }
  return findFreeSlots(farAgenda, Temporal.PlainDate.from(date), [], longAgo).map(({ visit }) => {
    const local = visit.start.toZonedDateTimeISO(timeZone)
    return `${local.toPlainTime().toString({ smallestUnit: 'minute' })}${local.offset}`
  })
}

describe('slots around a daylight saving time change', () => {
  test.each(['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26'])(
    'in Paris stay between 10:00 and 19:00 local time on %s',
    (date) => {
      const hours = clockHours(agendaOf('Europe/Paris', '10:00', '19:00'), date)
      expect(hours.map((hour) => hour.slice(0, 5))).toEqual([
        '10:00',
        '11:15',
        '12:30',
        '13:45',
        '15:00',
        '16:15',
        '17:30',
      ])
    },
  )

  test('in Paris are eight hours later in Tokyo in winter, and seven in summer', () => {
    const agenda = agendaOf('Europe/Paris', '10:00', '19:00')
    expect(clockHours(agenda, '2026-03-28', 'Asia/Tokyo')[0]).toBe('18:00+09:00')
    expect(clockHours(agenda, '2026-03-29', 'Asia/Tokyo')[0]).toBe('17:00+09:00')
    expect(clockHours(agenda, '2026-10-24', 'Asia/Tokyo')[0]).toBe('17:00+09:00')
    expect(clockHours(agenda, '2026-10-25', 'Asia/Tokyo')[0]).toBe('18:00+09:00')
  })

  test('never begin in the skipped hour', () => {
    const night = agendaOf('Europe/Paris', '01:00', '05:00', { rules: { ...rules, bufferAfterMinutes: 0 } })
    expect(clockHours(night, '2026-03-29')).toEqual(['01:00+01:00', '03:00+02:00', '04:00+02:00'])
  })

  test('begin twice in the repeated hour, at two instants', () => {
    const night = agendaOf('America/New_York', '00:00', '04:00', {
      rules: { ...rules, bufferAfterMinutes: 0 },
    })
    expect(clockHours(night, '2026-11-01')).toEqual([
      '00:00-04:00',
      '01:00-04:00',
      '01:00-05:00',
      '02:00-05:00',
      '03:00-05:00',
    ])
  })

  test('in Dubai are the same in every season', () => {
    const dubai = agendaOf('Asia/Dubai', '10:00', '22:00')
    expect(clockHours(dubai, '2026-03-29')).toEqual(clockHours(dubai, '2026-07-29'))
    expect(clockHours(dubai, '2026-03-29')).toHaveLength(9)
  })
})

describe('the availability of slots', () => {
  const agenda = agendaOf('Europe/Paris', '10:00', '19:00')
  const date = Temporal.PlainDate.from('2026-11-26')
  const now = Temporal.Instant.from('2026-11-24T10:00:00Z')
  const at = (time: string) => Temporal.Instant.from(`2026-11-26T${time}+01:00`)
  const startsOf = (busy: Parameters<typeof findFreeSlots>[2], from = agenda) =>
    findFreeSlots(from, date, busy, now).map(
      (slot) => slot.visit.start.toZonedDateTimeISO('Europe/Paris').hour,
    )

  test('keeps a slot for the second advisor when the first one has an appointment', () => {
    const busy = [{ advisorId: 'camille', ...occupiedBy({ start: at('11:15'), end: at('12:15') }, rules) }]
    const slot = findFreeSlots(agenda, date, busy, now)[1]
    expect(slot?.advisorIds).toEqual(['idris'])
  })

  test('excludes the next slot when a buffer overlaps it, but not when it only touches it', () => {
    const alone = agendaOf('Europe/Paris', '10:00', '19:00', {
      advisors: [{ id: 'camille', languages: [], workingHours: null }],
    })
    expect(startsOf([{ advisorId: 'camille', start: at('10:00'), end: at('11:15') }], alone)).not.toContain(
      10,
    )
    expect(startsOf([{ advisorId: 'camille', start: at('10:00'), end: at('11:15') }], alone)).toContain(11)
    expect(startsOf([{ advisorId: 'camille', start: at('10:00'), end: at('11:16') }], alone)).not.toContain(
      11,
    )
  })

  test('allows a buffer before an appointment to be outside the opening hours', () => {
    const early = agendaOf('Europe/Paris', '10:00', '19:00', { rules: { ...rules, bufferBeforeMinutes: 15 } })
    const first = findFreeSlots(early, date, [], now)[0]
    expect(first?.visit.start.equals(at('10:00'))).toBe(true)
    expect(first?.occupies.start.equals(at('09:45'))).toBe(true)
  })

  test('counts the minimum notice in minutes, and the horizon in days of the boutique’s time zone', () => {
    expect(isBookable(agenda, now.add({ hours: 2 }), now)).toBe(true)
    expect(isBookable(agenda, now.add({ hours: 2 }).subtract({ minutes: 1 }), now)).toBe(false)
    expect(isBookable(agenda, Temporal.Instant.from('2027-01-23T22:59:00Z'), now)).toBe(true)
    expect(isBookable(agenda, Temporal.Instant.from('2027-01-23T23:00:00Z'), now)).toBe(false)
  })

  test('has for each day of a month the number of free slots, or why there is none', () => {
    const closedMondays = {
      ...agenda,
      hours: {
        ...agenda.hours,
        weekly: [{ days: weekdays.slice(1), opens: '10:00', closes: '19:00' }],
        exceptions: [{ date: '2026-11-29', closed: true, opens: null, closes: null, reason: 'A wedding' }],
      },
    }
    const whole = { start: at('00:00'), end: at('23:59') }
    const busy = agenda.advisors.map(({ id }) => ({ advisorId: id, ...whole }))
    const days = findFreeDays(closedMondays, Temporal.PlainYearMonth.from('2026-11'), busy, now)
    const of = (day: number) => days[day - 1]
    expect(days).toHaveLength(30)
    expect(of(23)).toMatchObject({ state: 'closed', free: 0 })
    expect(of(22)).toMatchObject({ state: 'away' })
    expect(of(24)).toMatchObject({ state: 'free', free: 4 })
    expect(of(26)).toMatchObject({ state: 'full', free: 0 })
    expect(of(27)).toMatchObject({ state: 'free', free: 7 })
    expect(of(29)).toMatchObject({ state: 'closed', reason: 'A wedding' })
  })

  test('lists the nearest slots, nearest first', () => {
    const slots = findFreeSlots(agenda, date, [], now)
    const near = nearestSlots(slots, at('15:00'), 3).map(({ visit }) => visit.start.toString())
    expect(near).toEqual([at('15:00'), at('13:45'), at('16:15')].map(String))
  })
})

describe('on any date in any time zone,', () => {
  const zones = [
    'Europe/Paris',
    'America/New_York',
    'Asia/Dubai',
    'Asia/Tokyo',
    'Australia/Lord_Howe',
    'Africa/Cairo',
  ]
  const time = fc.integer({ min: 0, max: 24 * 4 - 1 }).map((quarter) => {
    const minutes = quarter * 15
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  })
  const dates = fc
    .integer({ min: 0, max: 730 })
    .map((days) => Temporal.PlainDate.from('2026-01-02').add({ days }))
  const busySpans = fc.array(
    fc.record({
      advisorId: fc.constantFrom('camille', 'idris'),
      from: fc.integer({ min: 0, max: 1440 }),
      length: fc.integer({ min: 1, max: 300 }),
    }),
    { maxLength: 8 },
  )

  test('a free slot is within the opening hours and the date, and overlaps no busy span', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        time,
        time,
        dates,
        busySpans,
        fc.record({
          durationMinutes: fc.integer({ min: 15, max: 120 }),
          bufferBeforeMinutes: fc.integer({ min: 0, max: 30 }),
          bufferAfterMinutes: fc.integer({ min: 0, max: 30 }),
        }),
        (zone, opens, closes, date, taken, lengths) => {
          const agenda = agendaOf(zone, opens, closes, { rules: { ...far, ...lengths } })
          const dayStart = date.toZonedDateTime(zone).toInstant()
          const busy = taken.map(({ advisorId, from, length }) => {
            const start = dayStart.add({ minutes: from })
            return { advisorId, start, end: start.add({ minutes: length }) }
          })
          const open = openSpans(agenda.hours, date)
          for (const slot of findFreeSlots(agenda, date, busy, longAgo)) {
            expect(isWithin(slot.visit, open)).toBe(true)
            expect(slot.visit.start.toZonedDateTimeISO(zone).toPlainDate().equals(date)).toBe(true)
            expect(slot.visit.start.until(slot.visit.end).total('minutes')).toBe(lengths.durationMinutes)
            for (const id of slot.advisorIds) {
              expect(busy.some((span) => span.advisorId === id && overlaps(span, slot.occupies))).toBe(false)
            }
          }
        },
      ),
    )
  })

  test('two free slots of one advisor never overlap', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), time, time, dates, (zone, opens, closes, date) => {
        const slots = findFreeSlots(agendaOf(zone, opens, closes, { rules: far }), date, [], longAgo)
        slots.forEach((slot, index) => {
          expect(slots.slice(index + 1).some((later) => overlaps(slot.occupies, later.occupies))).toBe(false)
        })
      }),
    )
  })
})
