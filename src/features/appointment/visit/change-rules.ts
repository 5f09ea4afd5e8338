import type { VisitRules } from '../availability/agenda.ts'
import type { Appointment } from './appointment.ts'

export type ChangeRefusal = 'canceled' | 'too_late' | 'past'

/** The last instant at which a visit may be moved or canceled by its guest's link. */
export function changeableUntil(
  { visit }: Pick<Appointment, 'visit'>,
  { cancelCutoffHours }: Pick<VisitRules, 'cancelCutoffHours'>,
): Temporal.Instant {
  return visit.start.subtract({ hours: cancelCutoffHours })
}

/** Why a visit can no longer be changed by its link, or `undefined` when it can. */
export function changeRefusal(
  appointment: Appointment,
  rules: Pick<VisitRules, 'cancelCutoffHours'>,
  now: Temporal.Instant,
): ChangeRefusal | undefined {
  if (appointment.status === 'CANCELLED') return 'canceled'
  if (Temporal.Instant.compare(appointment.visit.start, now) <= 0) return 'past'
  return Temporal.Instant.compare(now, changeableUntil(appointment, rules)) > 0 ? 'too_late' : undefined
}
