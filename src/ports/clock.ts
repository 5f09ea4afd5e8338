/** The house's clock, given to every rule that asks what time it is. */
export interface Clock {
  now(): Temporal.Instant
}
