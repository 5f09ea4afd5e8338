import type { Interval } from '#shared/interval.ts'
import type { OpeningHours, WeeklyHours } from './opening-hours.ts'

/** The rules of an appointment type. */
export interface VisitRules {
  readonly typeId: string
  readonly mode: 'boutique' | 'video'
  readonly durationMinutes: number
  /** Time to prepare and to clear up: the advisor is busy, but the guest is not there. */
  readonly bufferBeforeMinutes: number
  readonly bufferAfterMinutes: number
  readonly minimumNoticeHours: number
  readonly horizonDays: number
  readonly cancelCutoffHours: number
}

/** An advisor of one boutique. */
export interface AgendaAdvisor {
  readonly id: string
  readonly languages: readonly string[]
  /** The advisor's own hours; `null` for the boutique's hours. */
  readonly workingHours: readonly WeeklyHours[] | null
}

/** The hours, advisors and rules of one boutique for one appointment type, from the Content Lake. */
export interface Agenda {
  readonly boutiqueId: string
  readonly hours: OpeningHours
  readonly advisors: readonly AgendaAdvisor[]
  readonly rules: VisitRules
}

/** A busy interval of an advisor, including buffers. */
export interface BusySpan extends Interval {
  readonly advisorId: string
}

/** A bookable slot and the advisors who are free. */
export interface Slot {
  readonly visit: Interval
  readonly occupies: Interval
  readonly advisorIds: readonly string[]
}
