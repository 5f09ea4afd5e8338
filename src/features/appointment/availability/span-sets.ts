import type { Interval } from '#shared/interval.ts'

const before = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0
const earliest = (a: Temporal.Instant, b: Temporal.Instant) => (before(a, b) ? a : b)
const latest = (a: Temporal.Instant, b: Temporal.Instant) => (before(a, b) ? b : a)

/** Sorts spans, merges those that touch or overlap, and removes empty and reversed ones. */
export function joinSpans(spans: readonly Interval[]): readonly Interval[] {
  const sorted = spans
    .filter(({ start, end }) => before(start, end))
    .toSorted((a, b) => Temporal.Instant.compare(a.start, b.start))
  const joined: Interval[] = []
  for (const span of sorted) {
    const last = joined.at(-1)
    if (last && !before(last.end, span.start)) {
      joined[joined.length - 1] = { start: last.start, end: latest(last.end, span.end) }
    } else {
      joined.push(span)
    }
  }
  return joined
}

/** The intersection of two sets. */
export function intersectSpans(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  return joinSpans(
    a.flatMap((one) =>
      b.map((other) => ({ start: latest(one.start, other.start), end: earliest(one.end, other.end) })),
    ),
  )
}

/** The first set without the second. */
export function subtractSpans(from: readonly Interval[], taken: readonly Interval[]): readonly Interval[] {
  return joinSpans(taken)
    .reduce<readonly Interval[]>(
      (left, { start, end }) =>
        left.flatMap((span) => [
          { start: span.start, end: earliest(span.end, start) },
          { start: latest(span.start, end), end: span.end },
        ]),
      joinSpans(from),
    )
    .filter(({ start, end }) => before(start, end))
}

/** True when a span is completely within one span of the set. */
export function isWithin(span: Interval, set: readonly Interval[]): boolean {
  return set.some(({ start, end }) => !before(span.start, start) && !before(end, span.end))
}
