/** The instant that lies a calendar duration before another, in UTC: 24 months are not a number of hours. */
export function subtractCalendar(now: Temporal.Instant, duration: Temporal.DurationLike): Temporal.Instant {
  return now.toZonedDateTimeISO('UTC').subtract(duration).toInstant()
}
