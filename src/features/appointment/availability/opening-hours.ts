import type { Interval } from '#shared/interval.ts'
import { intersectSpans, joinSpans, subtractSpans } from './span-sets.ts'

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const
export type Weekday = (typeof weekdays)[number]

/** Hours in local time, `HH:MM`; a span that closes at `24:00` or `00:00` ends at the end of its day. */
export interface WeeklyHours {
  readonly days: readonly Weekday[]
  readonly opens: string
  readonly closes: string
}

/** A date with other hours than the weekly ones, or closed. */
export interface ExceptionalDay {
  readonly date: string
  readonly closed: boolean
  readonly opens: string | null
  readonly closes: string | null
  readonly reason: string | null
}

export interface OpeningHours {
  /** The IANA time zone of the boutique; all hours are in it. */
  readonly timeZone: string
  readonly weekly: readonly WeeklyHours[]
  readonly breaks: readonly WeeklyHours[]
  readonly exceptions: readonly ExceptionalDay[]
}

const isMidnight = (time: string) => time === '24:00' || time === '00:00'

/** The first instant at which the local time is this time or later. A skipped time gives the instant of the clock change. */
function momentAt(date: Temporal.PlainDate, time: string, timeZone: string): Temporal.Instant {
  const wall = date.toPlainDateTime(Temporal.PlainTime.from(time))
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  if (earlier.toPlainDateTime().equals(wall)) return earlier.toInstant()
  return (earlier.getTimeZoneTransition('next') ?? earlier).toInstant()
}

function spanOn(
  date: Temporal.PlainDate,
  { opens, closes }: { opens: string; closes: string },
  timeZone: string,
): Interval {
  const start = momentAt(date, opens === '24:00' ? '00:00' : opens, timeZone)
  const end = isMidnight(closes)
    ? date.add({ days: 1 }).toZonedDateTime(timeZone).toInstant()
    : momentAt(date, closes, timeZone)
  return { start, end }
}

/** The spans of weekly hours on a date, merged and sorted. */
function spansOn(
  date: Temporal.PlainDate,
  hours: readonly WeeklyHours[],
  timeZone: string,
): readonly Interval[] {
  const weekday = weekdays[date.dayOfWeek - 1]
  return joinSpans(
    hours.filter(({ days }) => days.some((day) => day === weekday)).map((row) => spanOn(date, row, timeZone)),
  )
}

export function exceptionOn(hours: OpeningHours, date: Temporal.PlainDate): ExceptionalDay | undefined {
  return hours.exceptions.find((exception) => exception.date === date.toString())
}

/** The opening hours on a date in the boutique's time zone: the exception's or the weekly hours, without breaks. */
export function openSpans(hours: OpeningHours, date: Temporal.PlainDate): readonly Interval[] {
  const exception = exceptionOn(hours, date)
  if (exception?.closed) return []
  const breaks = spansOn(date, hours.breaks, hours.timeZone)
  const weekly = spansOn(date, hours.weekly, hours.timeZone)
  if (!exception?.opens || !exception.closes) return subtractSpans(weekly, breaks)
  const { opens, closes } = exception
  return subtractSpans([spanOn(date, { opens, closes }, hours.timeZone)], breaks)
}

/** The working hours of an advisor on a date, limited to the boutique's opening hours. */
export function workingSpans(
  hours: OpeningHours,
  own: readonly WeeklyHours[] | null,
  date: Temporal.PlainDate,
): readonly Interval[] {
  const open = openSpans(hours, date)
  return own === null ? open : intersectSpans(open, spansOn(date, own, hours.timeZone))
}
