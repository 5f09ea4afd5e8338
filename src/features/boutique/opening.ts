import { type OpeningHours, openSpans } from '#features/appointment/index.ts'
import type { BoutiqueCard } from '#content/documents.ts'
import type { Interval } from '#shared/interval.ts'

/** How far ahead the next opening is looked for; a house closed for longer has more to say than its hours. */
const daysAhead = 21

/** What the content says of a house's hours. */
export type ToldHours = Pick<BoutiqueCard, 'timeZone' | 'openingHours' | 'breaks' | 'exceptions'>

export function hoursOf(boutique: ToldHours): OpeningHours {
  const { timeZone, openingHours: weekly, breaks, exceptions } = boutique
  return { timeZone, weekly, breaks, exceptions }
}

/** When the doors are open around a moment: from the boutique's yesterday to three weeks on, in order. */
export function spansAround(hours: OpeningHours, moment: Temporal.Instant): readonly Interval[] {
  const today = moment.toZonedDateTimeISO(hours.timeZone).toPlainDate()
  return Array.from({ length: daysAhead + 2 }, (_, index) =>
    openSpans(hours, today.add({ days: index - 1 })),
  ).flat()
}

export type Standing =
  | { readonly isOpen: true; readonly until: Temporal.ZonedDateTime }
  | { readonly isOpen: false; readonly from: Temporal.ZonedDateTime | undefined }

/** Whether somebody will open the door at a moment, and until or from when, on the boutique's own clock. */
export function standingAt(hours: OpeningHours, moment: Temporal.Instant): Standing {
  const spans = spansAround(hours, moment)
  const inZone = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(hours.timeZone)
  const next = spans.find((span) => Temporal.Instant.compare(span.end, moment) > 0)
  if (!next) return { isOpen: false, from: undefined }
  const isOpen = Temporal.Instant.compare(next.start, moment) <= 0
  return isOpen ? { isOpen, until: inZone(next.end) } : { isOpen, from: inZone(next.start) }
}
