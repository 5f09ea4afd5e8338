import { type OpeningHours, openSpans } from '#features/appointment/index.ts'
import type { BoutiqueCard } from '#content/documents.ts'
import type { Interval } from '#shared/interval.ts'

/** How many days ahead the next opening is searched. */
const daysAhead = 21

/** The opening hours of a boutique in the content. */
export type PublishedHours = Pick<BoutiqueCard, 'timeZone' | 'openingHours' | 'breaks' | 'exceptions'>

export function hoursOf(boutique: PublishedHours): OpeningHours {
  const { timeZone, openingHours: weekly, breaks, exceptions } = boutique
  return { timeZone, weekly, breaks, exceptions }
}

/** The openings from the boutique's yesterday to three weeks after `moment`, in order. */
export function spansAround(hours: OpeningHours, moment: Temporal.Instant): readonly Interval[] {
  const today = moment.toZonedDateTimeISO(hours.timeZone).toPlainDate()
  return Array.from({ length: daysAhead + 2 }, (_, index) =>
    openSpans(hours, today.add({ days: index - 1 })),
  ).flat()
}

export type OpeningStatus =
  | { readonly isOpen: true; readonly until: Temporal.ZonedDateTime }
  | { readonly isOpen: false; readonly from: Temporal.ZonedDateTime | undefined }

/** Whether the boutique is open at a moment, and its closing or next opening in its own time zone. */
export function openingStatusAt(hours: OpeningHours, moment: Temporal.Instant): OpeningStatus {
  const spans = spansAround(hours, moment)
  const inZone = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(hours.timeZone)
  const next = spans.find((span) => Temporal.Instant.compare(span.end, moment) > 0)
  if (!next) return { isOpen: false, from: undefined }
  const isOpen = Temporal.Instant.compare(next.start, moment) <= 0
  return isOpen ? { isOpen, until: inZone(next.end) } : { isOpen, from: inZone(next.start) }
}
