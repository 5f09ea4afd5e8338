/** The current time, passed to all code that needs it. */
export interface Clock {
  now(): Temporal.Instant
}
