import { overlaps, type Interval } from '#shared/interval.ts'
import type { Agenda, BusySpan, Slot, VisitRules } from './agenda.ts'
import { openSpans, workingSpans } from './opening-hours.ts'
import { isWithin } from './span-sets.ts'

/** The interval an advisor is busy: the appointment and its buffers. */
export function occupiedBy(visit: Interval, rules: VisitRules): Interval {
  return {
    start: visit.start.subtract({ minutes: rules.bufferBeforeMinutes }),
    end: visit.end.add({ minutes: rules.bufferAfterMinutes }),
  }
}

/**
 * The possible appointments of a boutique on a date, free or not. They follow each other in steps of the duration plus
 * buffers, so there are no unusable gaps. The steps are in elapsed time: an hour skipped by daylight saving time is not
 * included, a repeated hour is included twice.
 */
export function slotVisits({ hours, rules }: Agenda, date: Temporal.PlainDate): readonly Interval[] {
  const { durationMinutes, bufferBeforeMinutes, bufferAfterMinutes } = rules
  const step = { minutes: bufferBeforeMinutes + durationMinutes + bufferAfterMinutes }
  const visits: Interval[] = []
  for (const span of openSpans(hours, date)) {
    let start = span.start
    for (;;) {
      const end = start.add({ minutes: durationMinutes })
      if (Temporal.Instant.compare(end, span.end) > 0) break
      visits.push({ start, end })
      start = start.add(step)
    }
  }
  return visits
}

/** True when an instant is after the minimum notice and within the horizon. */
export function isBookable(
  { hours, rules }: Agenda,
  start: Temporal.Instant,
  now: Temporal.Instant,
): boolean {
  if (Temporal.Instant.compare(start, now.add({ hours: rules.minimumNoticeHours })) < 0) return false
  const today = now.toZonedDateTimeISO(hours.timeZone).toPlainDate()
  const day = start.toZonedDateTimeISO(hours.timeZone).toPlainDate()
  return Temporal.PlainDate.compare(day, today.add({ days: rules.horizonDays })) <= 0
}

/**
 * The free slots on a date in the boutique's time zone, each with the free advisors. The appointment is within the opening
 * hours and the advisor's hours; its buffers may be outside them, so the last appointment can end at closing time.
 */
export function findFreeSlots(
  agenda: Agenda,
  date: Temporal.PlainDate,
  busy: readonly BusySpan[],
  now: Temporal.Instant,
): readonly Slot[] {
  const working = agenda.advisors.map(({ id, workingHours }) => ({
    id,
    spans: workingSpans(agenda.hours, workingHours, date),
    busy: busy.filter(({ advisorId }) => advisorId === id),
  }))
  return slotVisits(agenda, date)
    .filter(({ start }) => isBookable(agenda, start, now))
    .map((visit) => {
      const occupies = occupiedBy(visit, agenda.rules)
      const free = working.filter(
        (advisor) =>
          isWithin(visit, advisor.spans) && !advisor.busy.some((taken) => overlaps(taken, occupies)),
      )
      return { visit, occupies, advisorIds: free.map(({ id }) => id) }
    })
    .filter(({ advisorIds }) => advisorIds.length > 0)
}
