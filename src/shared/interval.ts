/** A half-open interval of time, `[start, end)`. */
export interface Interval {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

/** Whether two intervals share an instant; adjacent intervals do not. */
export function overlaps(a: Interval, b: Interval): boolean {
  return Temporal.Instant.compare(a.start, b.end) < 0 && Temporal.Instant.compare(b.start, a.end) < 0
}
