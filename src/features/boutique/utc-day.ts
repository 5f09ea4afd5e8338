import { spansAround } from './opening-status.ts'
import type { OpeningHours } from '#features/appointment/index.ts'

/** An opening as minutes of the UTC day, 0 to 1440. */
export interface OpenMinutes {
  readonly from: number
  readonly to: number
}

export const minutesOfDay = 1440

/** The start of the UTC day. */
export function startOfUtcDay(moment: Temporal.Instant): Temporal.Instant {
  return moment.toZonedDateTimeISO('UTC').startOfDay().toInstant()
}

/** The openings of a boutique within the UTC day. An opening that crosses midnight UTC gives two ranges. */
export function openMinutesOf(hours: OpeningHours, moment: Temporal.Instant): readonly OpenMinutes[] {
  const midnight = startOfUtcDay(moment)
  const minuteOf = (instant: Temporal.Instant) =>
    Math.min(minutesOfDay, Math.max(0, Math.round(midnight.until(instant).total('minutes'))))
  return spansAround(hours, moment)
    .map(({ start, end }) => ({ from: minuteOf(start), to: minuteOf(end) }))
    .filter(({ from, to }) => to > from)
}

/** Seconds until the next opening, closing, or midnight in UTC or in a boutique's time zone. */
export function secondsUntilChange(boutiques: readonly OpeningHours[], moment: Temporal.Instant): number {
  const midnights = ['UTC', ...boutiques.map(({ timeZone }) => timeZone)].map((zone) =>
    moment.toZonedDateTimeISO(zone).add({ days: 1 }).startOfDay().toInstant(),
  )
  const changes = boutiques.flatMap((hours) =>
    spansAround(hours, moment).flatMap(({ start, end }) => [start, end]),
  )
  const seconds = [...midnights, ...changes]
    .map((instant) => moment.until(instant).total('seconds'))
    .filter((distance) => distance > 0)
  return Math.ceil(Math.min(...seconds))
}
