export const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Day = (typeof days)[number]

/** A part of a day, from one time on the 24-hour clock until another: “10:00”. */
export interface Span {
  readonly opens: string
  readonly closes: string
}

/** Hours that recur on some days of the week, as they are stored. */
export interface WeeklyHours extends Partial<Span> {
  readonly days?: readonly string[]
}

/** The spans of each day in their order; none for a day that is closed. */
export type Week = Readonly<Record<Day, readonly Span[]>>

const isSpan = (hours: Partial<Span>): hours is Span =>
  hours.opens !== undefined && hours.closes !== undefined

function spansOn(day: Day, hours: readonly WeeklyHours[]): Span[] {
  return hours
    .filter((each) => each.days?.includes(day))
    .filter(isSpan)
    .map(({ opens, closes }) => ({ opens, closes }))
    .toSorted((a, b) => a.opens.localeCompare(b.opens))
}

/** The span without a break in it: none, one or two spans. */
function without(span: Span, { opens, closes }: Span): Span[] {
  if (closes <= span.opens || opens >= span.closes) return [span]
  return [
    { opens: span.opens, closes: opens },
    { opens: closes, closes: span.closes },
  ].filter((part) => part.opens < part.closes)
}

/** The week of a boutique or an advisor: the opening hours without the breaks. */
export function readWeek(hours: readonly WeeklyHours[] = [], breaks: readonly WeeklyHours[] = []): Week {
  const spansOf = (day: Day) =>
    spansOn(day, breaks).reduce(
      (spans, pause) => spans.flatMap((span) => without(span, pause)),
      spansOn(day, hours),
    )
  return Object.fromEntries(days.map((day) => [day, spansOf(day)])) as unknown as Week
}

interface StoredHours extends Span {
  readonly _key: string
  readonly _type: 'openingHours'
  readonly days: readonly Day[]
}

/** One entry for all the days that share a span. */
function stored(spans: readonly (Span & { readonly day: Day })[]): StoredHours[] {
  const entries = Map.groupBy(spans, ({ opens, closes }) => `${opens}-${closes}`)
  return [...entries.values()].map((shared) => {
    const [{ opens, closes, day }] = shared as [Span & { day: Day }]
    const _key = `${day}-${opens}-${closes}`.replaceAll(':', '')
    return { _key, _type: 'openingHours', days: shared.map((each) => each.day), opens, closes }
  })
}

/** The week as it is stored: from the first opening until the last closing of each day, and the breaks between. */
export function writeWeek(week: Week): { hours: StoredHours[]; breaks: StoredHours[] } {
  const open = days.flatMap((day) => {
    const [first, last] = [week[day][0], week[day].at(-1)]
    return first && last ? [{ day, opens: first.opens, closes: last.closes }] : []
  })
  const pauses = days.flatMap((day) =>
    week[day].slice(1).map((span, index) => ({
      day,
      opens: week[day][index]?.closes ?? span.opens,
      closes: span.opens,
    })),
  )
  return { hours: stored(open), breaks: stored(pauses) }
}

/** What is wrong with the spans of one day, as a sentence; undefined when they can be stored. */
export function spansError(spans: readonly Span[]): string | undefined {
  for (const [index, { opens, closes }] of spans.entries()) {
    if (opens === '' || closes === '') return 'From when, until when?'
    if (opens >= closes) return `The door would close at ${closes} before it opens at ${opens}.`
    const before = spans[index - 1]
    if (before && before.closes >= opens)
      return `${opens} comes before the door has closed at ${before.closes}.`
  }
  return undefined
}

const time = /(?<!\d)([01]?\d|2[0-3])(?:\s?[:.h]\s?([0-5]\d)?)?(?!\d)/giu

/**
 * The spans in a text such as “10:00–13:00, 14:00–19:00”, “10-13 and 14.30-19” or “10 h – 13 h 30”; undefined when its
 * times are not an even number, or not in order.
 */
export function parseSpans(text: string): Span[] | undefined {
  const times = [...text.matchAll(time)].map(
    ([, hour = '', minute = '00']) => `${hour.padStart(2, '0')}:${minute}`,
  )
  if (times.length === 0 || times.length % 2 === 1) return undefined
  const spans = Array.from({ length: times.length / 2 }, (_, index) => ({
    opens: times[index * 2] ?? '',
    closes: times[index * 2 + 1] ?? '',
  }))
  return spansError(spans) === undefined ? spans : undefined
}

/** “10:00–13:00, 14:00–19:00”, or “Closed”. */
export const writeSpans = (spans: readonly Span[]): string =>
  spans.length === 0 ? 'Closed' : spans.map(({ opens, closes }) => `${opens}–${closes}`).join(', ')
