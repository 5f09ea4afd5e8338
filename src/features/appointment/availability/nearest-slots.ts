import type { Slot } from './agenda.ts'

const distance = (slot: Slot, wanted: Temporal.Instant) =>
  Math.abs(slot.visit.start.epochMilliseconds - wanted.epochMilliseconds)

/** The slots nearest to an instant, nearest first; the earlier one if two are equally near. */
export function nearestSlots(
  slots: readonly Slot[],
  wanted: Temporal.Instant,
  count: number,
): readonly Slot[] {
  return slots
    .toSorted(
      (a, b) =>
        distance(a, wanted) - distance(b, wanted) || Temporal.Instant.compare(a.visit.start, b.visit.start),
    )
    .slice(0, count)
}
