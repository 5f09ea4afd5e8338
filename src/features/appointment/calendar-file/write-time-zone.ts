interface Transition {
  readonly instant: Temporal.Instant
  /** Offsets before and after, in nanoseconds. */
  readonly from: number
  readonly to: number
  /** The local time of the transition in the offset before it, as iCalendar writes an onset. */
  readonly onset: Temporal.PlainDateTime
}

type Way = 'next' | 'previous'

function transitionFrom(instant: Temporal.Instant, zone: string, way: Way): Transition | undefined {
  const after = instant.toZonedDateTimeISO(zone).getTimeZoneTransition(way)
  if (!after) return undefined
  const before = after.subtract({ nanoseconds: 1 })
  return {
    instant: after.toInstant(),
    from: before.offsetNanoseconds,
    to: after.offsetNanoseconds,
    onset: after.withTimeZone('UTC').add({ nanoseconds: before.offsetNanoseconds }).toPlainDateTime(),
  }
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const weekOf = ({ day }: Temporal.PlainDateTime) => Math.ceil(day / 7)
const isInLastWeek = ({ day, daysInMonth }: Temporal.PlainDateTime) => day + 7 > daysInMonth

/** The yearly RRULE from `first` to `next`, such as the last Sunday of October; undefined if there is none. */
function yearlyRule(first: Transition, next: Transition): string | undefined {
  const [a, b] = [first.onset, next.onset]
  const isYearLater =
    b.year === a.year + 1 &&
    b.month === a.month &&
    b.dayOfWeek === a.dayOfWeek &&
    b.toPlainTime().equals(a.toPlainTime()) &&
    first.from === next.from &&
    first.to === next.to
  if (!isYearLater) return undefined
  const week = isInLastWeek(a) && isInLastWeek(b) ? -1 : weekOf(a) === weekOf(b) ? weekOf(a) : undefined
  if (week === undefined) return undefined
  return `FREQ=YEARLY;BYMONTH=${a.month};BYDAY=${week}${weekdays[a.dayOfWeek - 1]}`
}

/** `+0530`, as iCalendar writes an offset (RFC 5545, 3.3.14). */
function writeOffset(nanoseconds: number): string {
  const minutes = Math.abs(nanoseconds) / 60e9
  const part = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${nanoseconds < 0 ? '-' : '+'}${part(minutes / 60)}${part(minutes % 60)}`
}

const writeLocal = (local: Temporal.PlainDateTime) =>
  local.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')

function observance(
  kind: 'STANDARD' | 'DAYLIGHT',
  { onset, from, to }: Pick<Transition, 'onset' | 'from' | 'to'>,
  rule?: string,
): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${writeLocal(onset)}`,
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    `TZOFFSETFROM:${writeOffset(from)}`,
    `TZOFFSETTO:${writeOffset(to)}`,
    `END:${kind}`,
  ]
}

/** The two yearly transitions around an instant; undefined if the zone has no yearly rules then. */
function yearlyObservances(start: Temporal.Instant, zone: string): string[] | undefined {
  // The transition at `start` itself is the one in force.
  const last = transitionFrom(start.add({ nanoseconds: 1 }), zone, 'previous')
  const other = last && transitionFrom(last.instant, zone, 'previous')
  const next = last && transitionFrom(last.instant, zone, 'next')
  const afterNext = next && transitionFrom(next.instant, zone, 'next')
  if (!other || !afterNext || other.from !== last.to) return undefined
  const rules = [yearlyRule(last, afterNext), yearlyRule(other, next)] as const
  if (rules[0] === undefined || rules[1] === undefined) return undefined
  const isStandard = last.to < last.from
  return [
    ...observance(isStandard ? 'STANDARD' : 'DAYLIGHT', last, rules[0]),
    ...observance(isStandard ? 'DAYLIGHT' : 'STANDARD', other, rules[1]),
  ]
}

/**
 * The VTIMEZONE (RFC 5545, 3.6.5) from which a client without time zone data finds both instants. Null if local times cannot
 * express them: in a repeated hour, or if the offset changes between them without a yearly rule.
 *
 * It has one STANDARD and at most one DAYLIGHT, each with a weekday rule. Outlook ignores other forms (MS-OXCICAL, 2.1.3.1.1.19).
 */
export function writeTimeZone(zone: string, start: Temporal.Instant, end: Temporal.Instant): string | null {
  const hours = [start, end].map((instant) => instant.toZonedDateTimeISO(zone))
  const isNamed = hours.every((hour) => hour.toPlainDateTime().toZonedDateTime(zone).equals(hour))
  const [first, last] = hours as [Temporal.ZonedDateTime, Temporal.ZonedDateTime]
  const { offsetNanoseconds: offset } = first
  const isFixed = offset === last.offsetNanoseconds
  const yearly = yearlyObservances(start, zone)
  if (!isNamed || (!yearly && !isFixed)) return null
  const fixed = { onset: Temporal.PlainDateTime.from('1970-01-01T00:00'), from: offset, to: offset }
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...(yearly ?? observance('STANDARD', fixed)),
    'END:VTIMEZONE',
  ].join('\r\n')
}
