import { plainCode } from '#shared/text/latin-digits.ts'

/** What the address of a calendar says has been chosen so far. */
export interface CalendarQuery {
  readonly month: Temporal.PlainYearMonth | null
  readonly day: Temporal.PlainDate | null
  readonly start: Temporal.Instant | null
  /** True when a date or an hour stood there that could not be read. */
  readonly isMalformed: boolean
}

export interface BookingQuery extends CalendarQuery {
  readonly boutique: string | null
  /** Slug of the kind of visit. */
  readonly visit: string | null
  readonly pieces: readonly string[]
}

const dateShape = /^20\d\d-\d\d-\d\d$/
const monthShape = /^20\d\d-\d\d$/
const instantShape = /^20\d\d-\d\d-\d\dT\d\d:\d\d(:00)?Z$/

/** As many products as a letter may ask to be laid out. */
export const mostPieces = 12

function read<Value>(
  parameters: URLSearchParams,
  name: string,
  shape: RegExp,
  from: (text: string) => Value,
): Value | null | 'malformed' {
  const text = plainCode(parameters.get(name) ?? '')
  if (text === '') return null
  if (!shape.test(text)) return 'malformed'
  try {
    return from(text)
  } catch {
    return 'malformed'
  }
}

const known = <Value>(value: Value | null | 'malformed') => (value === 'malformed' ? null : value)

/** Reads the month, day and hour of an address; what cannot be read is not guessed. */
export function readCalendarQuery(parameters: URLSearchParams): CalendarQuery {
  const month = read(parameters, 'month', monthShape, (text) =>
    Temporal.PlainYearMonth.from(text, { overflow: 'reject' }),
  )
  const day = read(parameters, 'day', dateShape, (text) =>
    Temporal.PlainDate.from(text, { overflow: 'reject' }),
  )
  const start = read(parameters, 'start', instantShape, (text) => Temporal.Instant.from(text))
  return {
    month: known(month),
    day: known(day),
    start: known(start),
    isMalformed: [month, day, start].includes('malformed'),
  }
}

/** Reads all that a visitor has chosen from the address, so that going back, sharing and working without scripts are one thing. */
export function readBookingQuery(parameters: URLSearchParams): BookingQuery {
  return {
    ...readCalendarQuery(parameters),
    boutique: parameters.get('boutique') || null,
    visit: parameters.get('visit') || null,
    pieces: [...new Set(parameters.getAll('piece'))].filter((slug) => slug !== '').slice(0, mostPieces),
  }
}

/** An instant as an address carries it: whole minutes, UTC. */
export function writeStart(start: Temporal.Instant): string {
  return start.toString({ smallestUnit: 'minute' })
}

export interface CalendarStep {
  readonly month?: Temporal.PlainYearMonth
  readonly day?: Temporal.PlainDate
  readonly start?: Temporal.Instant
}

/** Writes the address of a step: what was chosen before it stays, what would come after it does not. */
export function stepHref(
  path: string,
  kept: Readonly<Record<string, string | readonly string[] | null>>,
  step: CalendarStep,
  fragment: string,
): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(kept)) {
    for (const one of [value ?? []].flat()) parameters.append(name, one)
  }
  if (step.month) parameters.set('month', step.month.toString())
  if (step.day) parameters.set('day', step.day.toString())
  if (step.start) parameters.set('start', writeStart(step.start))
  const query = parameters.size > 0 ? `?${parameters.toString()}` : ''
  return `${path}${query}#${fragment}`
}
