/** Whole minutes until an instant; 0 if it is past. */
export function minutesLeft(until: Temporal.Instant, now: Temporal.Instant): number {
  return Math.max(0, Math.floor(now.until(until).total('minutes')))
}
