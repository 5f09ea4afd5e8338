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

/** Hours on the wall clock, `HH:MM`; a span that closes at `24:00` or `00:00` runs to the end of its day. */
export interface WeeklyHours {
  readonly days: readonly Weekday[]
  readonly opens: string
  readonly closes: string
}

/** One date on which the house keeps other hours than its week says, or none. */
export interface ExceptionalDay {
  readonly date: string
  readonly closed: boolean
  readonly opens: string | null
  readonly closes: string | null
  readonly reason: string | null
}

export interface OpeningHours {
  /** The boutique's IANA zone: its wall clock is the truth. */
  readonly timeZone: string
  readonly weekly: readonly WeeklyHours[]
  readonly breaks: readonly WeeklyHours[]
  readonly exceptions: readonly ExceptionalDay[]
}

const isMidnight = (time: string) => time === '24:00' || time === '00:00'

/** The first real moment at which a wall clock shows this time or later: a time skipped in spring is the moment of the leap. */
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

/** The spans of a week's hours that fall on a date, joined and in order. */
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

/** When the doors are open on a date of the boutique's own calendar: the week's hours or the exception's, less the breaks. */
export function openSpans(hours: OpeningHours, date: Temporal.PlainDate): readonly Interval[] {
  const exception = exceptionOn(hours, date)
  if (exception?.closed) return []
  const breaks = spansOn(date, hours.breaks, hours.timeZone)
  const usual = spansOn(date, hours.weekly, hours.timeZone)
  if (!exception?.opens || !exception.closes) return subtractSpans(usual, breaks)
  const { opens, closes } = exception
  return subtractSpans([spanOn(date, { opens, closes }, hours.timeZone)], breaks)
}

/** When an advisor works on a date: their own week where they have one, and never outside the boutique's hours. */
export function workingSpans(
  hours: OpeningHours,
  own: readonly WeeklyHours[] | null,
  date: Temporal.PlainDate,
): readonly Interval[] {
  const open = openSpans(hours, date)
  return own === null ? open : intersectSpans(open, spansOn(date, own, hours.timeZone))
}
