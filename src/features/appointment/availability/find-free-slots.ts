import { overlaps, type Interval } from '#shared/interval.ts'
import type { Agenda, BusySpan, Slot, VisitRules } from './agenda.ts'
import { openSpans, workingSpans } from './opening-hours.ts'
import { isWithin } from './span-sets.ts'

/** The span a visit takes of its advisor's day: itself and its buffers. */
export function occupiedBy(visit: Interval, rules: VisitRules): Interval {
  return {
    start: visit.start.subtract({ minutes: rules.bufferBeforeMinutes }),
    end: visit.end.add({ minutes: rules.bufferAfterMinutes }),
  }
}

/**
 * The hours a boutique could offer on a date, taken or not: each opening is walked in steps of one visit with its buffers,
 * so that a full day leaves no unusable quarters. The walk is in elapsed time, so an hour that the clocks skip is never
 * met and one that they repeat is met twice.
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

/** True when a visit at this instant is neither too soon to prepare nor further ahead than the book is open. */
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
 * The hours free on a date of the boutique's calendar, each with the advisors who could keep it. The visit lies within the
 * opening and the advisor's own hours; its buffers need only the advisor to be free, so the last hour ends as the doors close.
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
