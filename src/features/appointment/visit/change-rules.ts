import type { VisitRules } from '../availability/agenda.ts'
import type { Appointment } from './appointment.ts'

export type ChangeRefusal = 'canceled' | 'too_late' | 'past'

/** The last instant at which the guest can move or cancel an appointment. */
export function changeableUntil(
  { visit }: Pick<Appointment, 'visit'>,
  { cancelCutoffHours }: Pick<VisitRules, 'cancelCutoffHours'>,
): Temporal.Instant {
  return visit.start.subtract({ hours: cancelCutoffHours })
}

/** Why the guest cannot change an appointment, or `undefined`. */
export function changeRefusal(
  appointment: Appointment,
  rules: Pick<VisitRules, 'cancelCutoffHours'>,
  now: Temporal.Instant,
): ChangeRefusal | undefined {
  if (appointment.status === 'CANCELLED') return 'canceled'
  if (Temporal.Instant.compare(appointment.visit.start, now) <= 0) return 'past'
  return Temporal.Instant.compare(now, changeableUntil(appointment, rules)) > 0 ? 'too_late' : undefined
}
