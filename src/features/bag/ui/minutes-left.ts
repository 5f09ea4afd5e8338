/** Whole minutes until an instant, none once it is past: a number that needs no clock of the visitor's. */
export function minutesLeft(until: Temporal.Instant, now: Temporal.Instant): number {
  return Math.max(0, Math.floor(now.until(until).total('minutes')))
}
