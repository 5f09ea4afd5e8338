import type { Agenda, BusySpan } from './agenda.ts'
import { findFreeSlots, isBookable, slotVisits } from './find-free-slots.ts'
import { exceptionOn } from './opening-hours.ts'

/** A day of the month's table: how many hours are free, or why none is. */
export interface CalendarDay {
  readonly date: Temporal.PlainDate
  readonly free: number
  readonly isPast: boolean
  /** `away` is past, too soon, or further ahead than the book is open. */
  readonly state: 'free' | 'full' | 'closed' | 'away'
  /** Why the house keeps other hours that day, in its own words. */
  readonly reason: string | null
}

/** Every day of a month in the boutique's calendar, with the count of its free hours. */
export function findFreeDays(
  agenda: Agenda,
  month: Temporal.PlainYearMonth,
  busy: readonly BusySpan[],
  now: Temporal.Instant,
): readonly CalendarDay[] {
  const today = now.toZonedDateTimeISO(agenda.hours.timeZone).toPlainDate()
  return Array.from({ length: month.daysInMonth }, (_, index) => {
    const date = month.toPlainDate({ day: index + 1 })
    const isPast = Temporal.PlainDate.compare(date, today) < 0
    const reason = exceptionOn(agenda.hours, date)?.reason ?? null
    const visits = slotVisits(agenda, date)
    if (visits.length === 0) return { date, isPast, free: 0, state: 'closed', reason }
    if (!visits.some(({ start }) => isBookable(agenda, start, now)))
      return { date, isPast, free: 0, state: 'away', reason }
    const free = findFreeSlots(agenda, date, busy, now).length
    return { date, isPast, free, state: free > 0 ? 'free' : 'full', reason }
  })
}
