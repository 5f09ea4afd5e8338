import { spansAround } from './opening.ts'
import type { OpeningHours } from '#features/appointment/index.ts'

/** Minutes of Greenwich's day, midnight to midnight, during which a door is open. */
export interface LitMinutes {
  readonly from: number
  readonly to: number
}

export const minutesOfDay = 1440

/** The beginning of Greenwich's day. */
export function worldDayOf(moment: Temporal.Instant): Temporal.Instant {
  return moment.toZonedDateTimeISO('UTC').startOfDay().toInstant()
}

/** Which minutes of the world's day a house is open; an evening in New York may run over midnight and come in two parts. */
export function litMinutes(hours: OpeningHours, moment: Temporal.Instant): readonly LitMinutes[] {
  const midnight = worldDayOf(moment)
  const minuteOf = (instant: Temporal.Instant) =>
    Math.min(minutesOfDay, Math.max(0, Math.round(midnight.until(instant).total('minutes'))))
  return spansAround(hours, moment)
    .map(({ start, end }) => ({ from: minuteOf(start), to: minuteOf(end) }))
    .filter(({ from, to }) => to > from)
}

/** Seconds until a door opens or closes somewhere, or a day ends: the world's, or one of the houses' own. */
export function secondsUntilChange(houses: readonly OpeningHours[], moment: Temporal.Instant): number {
  const midnights = ['UTC', ...houses.map(({ timeZone }) => timeZone)].map((zone) =>
    moment.toZonedDateTimeISO(zone).add({ days: 1 }).startOfDay().toInstant(),
  )
  const changes = houses.flatMap((hours) =>
    spansAround(hours, moment).flatMap(({ start, end }) => [start, end]),
  )
  const seconds = [...midnights, ...changes]
    .map((instant) => moment.until(instant).total('seconds'))
    .filter((distance) => distance > 0)
  return Math.ceil(Math.min(...seconds))
}
