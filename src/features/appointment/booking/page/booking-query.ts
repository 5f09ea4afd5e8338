import { plainCode } from '#shared/text/latin-digits.ts'

/** The choices in the URL of a calendar. */
export interface CalendarQuery {
  readonly month: Temporal.PlainYearMonth | null
  readonly day: Temporal.PlainDate | null
  readonly start: Temporal.Instant | null
  /** True when a date or a time could not be parsed. */
  readonly isMalformed: boolean
}

export interface BookingQuery extends CalendarQuery {
  readonly boutique: string | null
  /** The slug of the appointment type. */
  readonly visit: string | null
  readonly products: readonly string[]
}

const dateShape = /^20\d\d-\d\d-\d\d$/
const monthShape = /^20\d\d-\d\d$/
const instantShape = /^20\d\d-\d\d-\d\dT\d\d:\d\d(:00)?Z$/

/** The maximum number of products for one appointment. */
export const maxProducts = 12

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

/** Reads the month, day and start of a URL. A malformed value becomes `null`. */
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

/** Reads all choices from the URL, so that the back button, shared links and a browser without scripts work. */
export function readBookingQuery(parameters: URLSearchParams): BookingQuery {
  return {
    ...readCalendarQuery(parameters),
    boutique: parameters.get('boutique') || null,
    visit: parameters.get('visit') || null,
    products: [...new Set(parameters.getAll('piece'))].filter((slug) => slug !== '').slice(0, maxProducts),
  }
}

/** Formats an instant for the URL: whole minutes, UTC. */
export function writeStart(start: Temporal.Instant): string {
  return start.toString({ smallestUnit: 'minute' })
}

export interface CalendarStep {
  readonly month?: Temporal.PlainYearMonth
  readonly day?: Temporal.PlainDate
  readonly start?: Temporal.Instant
}

/** The URL of a step, with the earlier choices and without the later ones. */
export function stepHref(
  path: string,
  choices: Readonly<Record<string, string | readonly string[] | null>>,
  step: CalendarStep,
  fragment: string,
): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(choices)) {
    for (const one of [value ?? []].flat()) parameters.append(name, one)
  }
  if (step.month) parameters.set('month', step.month.toString())
  if (step.day) parameters.set('day', step.day.toString())
  if (step.start) parameters.set('start', writeStart(step.start))
  const query = parameters.size > 0 ? `?${parameters.toString()}` : ''
  return `${path}${query}#${fragment}`
}
