import type { Interval } from '#shared/interval.ts'
import type { OpeningHours, WeeklyHours } from './opening-hours.ts'

/** How a kind of visit is kept: lengths in whole minutes. */
export interface VisitRules {
  readonly typeId: string
  readonly mode: 'boutique' | 'video'
  readonly durationMinutes: number
  /** Time to lay out the pieces, and time to put them away: the advisor is taken, the guest is not expected. */
  readonly bufferBeforeMinutes: number
  readonly bufferAfterMinutes: number
  readonly minimumNoticeHours: number
  readonly horizonDays: number
  readonly cancelCutoffHours: number
}

/** Somebody who receives guests in one boutique. */
export interface AgendaAdvisor {
  readonly id: string
  readonly languages: readonly string[]
  /** Their own week, or `null` where they keep the boutique's. */
  readonly workingHours: readonly WeeklyHours[] | null
}

/** One boutique's book of hours for one kind of visit, as its content says it. */
export interface Agenda {
  readonly boutiqueId: string
  readonly hours: OpeningHours
  readonly advisors: readonly AgendaAdvisor[]
  readonly rules: VisitRules
}

/** What already fills an advisor's time, buffers included. */
export interface BusySpan extends Interval {
  readonly advisorId: string
}

/** An hour that can be had, and the advisors who could keep it. */
export interface Slot {
  readonly visit: Interval
  readonly occupies: Interval
  readonly advisorIds: readonly string[]
}
