import type { Slot } from './agenda.ts'

const distance = (slot: Slot, wanted: Temporal.Instant) =>
  Math.abs(slot.visit.start.epochMilliseconds - wanted.epochMilliseconds)

/** The free hours nearest to the one that was wanted, nearest first; of two as near, the earlier. */
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
