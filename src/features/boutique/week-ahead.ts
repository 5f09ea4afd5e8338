import { exceptionOn, type OpeningHours, openSpans } from '#features/appointment/index.ts'

export interface DayAhead {
  readonly date: Temporal.PlainDate
  readonly isToday: boolean
  /** The openings in the boutique's time zone; empty when it is closed. */
  readonly spans: readonly { readonly from: Temporal.ZonedDateTime; readonly to: Temporal.ZonedDateTime }[]
  /** The reason for exceptional hours. */
  readonly reason: string | null
}

function dayOf(hours: OpeningHours, date: Temporal.PlainDate, today: Temporal.PlainDate): DayAhead {
  const inZone = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(hours.timeZone)
  return {
    date,
    isToday: date.equals(today),
    spans: openSpans(hours, date).map(({ start, end }) => ({ from: inZone(start), to: inZone(end) })),
    reason: exceptionOn(hours, date)?.reason ?? null,
  }
}

/** Seven days from today in the boutique's time zone, exceptions applied. */
export function weekAhead(hours: OpeningHours, now: Temporal.Instant): readonly DayAhead[] {
  const today = now.toZonedDateTimeISO(hours.timeZone).toPlainDate()
  return Array.from({ length: 7 }, (_, index) => dayOf(hours, today.add({ days: index }), today))
}

/** The days with exceptional hours after the next seven days, sorted by date. */
export function daysThatDiffer(hours: OpeningHours, now: Temporal.Instant, most = 6): readonly DayAhead[] {
  const today = now.toZonedDateTimeISO(hours.timeZone).toPlainDate()
  const nextWeek = today.add({ days: 7 })
  return hours.exceptions
    .map(({ date }) => Temporal.PlainDate.from(date))
    .filter((date) => Temporal.PlainDate.compare(date, nextWeek) >= 0)
    .toSorted((a, b) => Temporal.PlainDate.compare(a, b))
    .slice(0, most)
    .map((date) => dayOf(hours, date, today))
}
