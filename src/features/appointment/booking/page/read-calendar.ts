import type { Agenda, Slot } from '../../availability/agenda.ts'
import type { CalendarDay } from '../../availability/find-free-days.ts'
import { slotVisits } from '../../availability/find-free-slots.ts'
import { findDay, findMonth } from '../../availability/find-availability.ts'
import type { Interval } from '#shared/interval.ts'
import type { CalendarQuery } from './booking-query.ts'

/** The calendar of a boutique with the visitor's choices. */
export interface CalendarView {
  readonly timeZone: string
  readonly month: Temporal.PlainYearMonth
  readonly days: readonly CalendarDay[]
  readonly earlier: Temporal.PlainYearMonth | null
  readonly later: Temporal.PlainYearMonth | null
  readonly day: Temporal.PlainDate | null
  /** Every possible appointment of the day, free or not, in order. */
  readonly visits: readonly Interval[]
  readonly slots: readonly Slot[]
  readonly chosen: Slot | null
  /** The start in the URL, if its slot is not free. */
  readonly gone: Temporal.Instant | null
  readonly isMalformed: boolean
}

type CalendarDeps = Pick<App.Locals['app'], 'db' | 'clock'>

const isBefore = (a: Temporal.PlainYearMonth, b: Temporal.PlainYearMonth) =>
  Temporal.PlainYearMonth.compare(a, b) < 0

/** Reads a month, the slots of the chosen day and the chosen slot. The default is the first month with a free slot. */
export async function readCalendar(
  { db, clock }: CalendarDeps,
  agenda: Agenda,
  query: CalendarQuery,
  except?: string,
): Promise<CalendarView> {
  const now = clock.now()
  const { timeZone } = agenda.hours
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate()
  const first = today.toPlainYearMonth()
  const last = today.add({ days: agenda.rules.horizonDays }).toPlainYearMonth()
  const day = query.start?.toZonedDateTimeISO(timeZone).toPlainDate() ?? query.day
  const asked = day?.toPlainYearMonth() ?? query.month
  const isOutside = asked !== null && (isBefore(asked, first) || isBefore(last, asked))

  let month = asked !== null && !isOutside ? asked : first
  let days = await findMonth(db, agenda, month, now, except)
  while (asked === null && isBefore(month, last) && !days.some(({ free }) => free > 0)) {
    month = month.add({ months: 1 })
    days = await findMonth(db, agenda, month, now, except)
  }

  const slots = day && !isOutside ? await findDay(db, agenda, day, now, except) : []
  const { start } = query
  const chosen = start ? (slots.find(({ visit }) => visit.start.equals(start)) ?? null) : null
  return {
    timeZone,
    month,
    days,
    earlier: isBefore(first, month) ? month.subtract({ months: 1 }) : null,
    later: isBefore(month, last) ? month.add({ months: 1 }) : null,
    day: isOutside ? null : day,
    visits: day && !isOutside ? slotVisits(agenda, day) : [],
    slots,
    chosen,
    gone: start && !chosen ? start : null,
    isMalformed: query.isMalformed || isOutside,
  }
}
