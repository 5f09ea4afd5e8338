/** A half-open span of time, `[start, end)`. */
export interface Interval {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

/** True when the two spans share an instant; spans that only touch do not. */
export function overlaps(a: Interval, b: Interval): boolean {
  return Temporal.Instant.compare(a.start, b.end) < 0 && Temporal.Instant.compare(b.start, a.end) < 0
}
