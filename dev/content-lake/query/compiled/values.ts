import { evaluateSync, parse, toJS } from 'groq-js'

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The result of `==`. An array or an object is never equal, not even to itself. */
export function isEqual(a: unknown, b: unknown): boolean {
  return a === b && (typeof a !== 'object' || a === null)
}

/** Negative, 0 or positive; null when the values cannot be compared. */
export function compare(a: unknown, b: unknown): number | null {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : Number(a > b)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return typeof a === 'boolean' && typeof b === 'boolean' ? Number(a) - Number(b) : null
}

const places: Partial<Record<string, number>> = { number: 2, string: 3, boolean: 4 }
const placeOf = (value: unknown) => places[typeof value] ?? 100

/** The total order of `order()`, for values of any type. */
export function compareTotally(a: unknown, b: unknown): number {
  return placeOf(a) - placeOf(b) || (compare(a, b) ?? 0)
}

const readMoment = parse('dateTime($text)')
const moments = new Map<string, number | null>()
const maxMoments = 10_000

/** The milliseconds of an instant; null when `dateTime()` cannot parse it. */
export function momentOf(text: unknown): number | null {
  if (typeof text !== 'string') return null
  let moment = moments.get(text)
  if (moment === undefined) {
    const read: unknown = toJS(evaluateSync(readMoment, { params: { text } }))
    moment = typeof read === 'string' ? Date.parse(read) : null
    if (moments.size >= maxMoments) moments.clear()
    moments.set(text, moment)
  }
  return moment
}
