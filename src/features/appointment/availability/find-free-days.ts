import type { Agenda, BusySpan } from './agenda.ts'
import { findFreeSlots, isBookable, slotVisits } from './find-free-slots.ts'
import { exceptionOn } from './opening-hours.ts'

/** A day of the calendar: its number of free slots, or why there is none. */
export interface CalendarDay {
  readonly date: Temporal.PlainDate
  readonly free: number
  readonly isPast: boolean
  /** `away` is past, within the minimum notice, or after the horizon. */
  readonly state: 'free' | 'full' | 'closed' | 'away'
  /** The editors' text for exceptional opening hours on that day. */
  readonly reason: string | null
}

/** Every day of a month in the boutique's time zone, with its number of free slots. */
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
