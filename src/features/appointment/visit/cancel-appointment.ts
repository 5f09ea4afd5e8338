import { eq, sql } from 'drizzle-orm'
import { appointmentLinks } from '../appointment-links.ts'
import { appointment } from '../tables.ts'
import { type Result, done, refused } from '#shared/result.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import type { Agenda } from '../availability/agenda.ts'
import { lockAgenda } from '../availability/lock-agenda.ts'
import { type Appointment, readAppointment } from './appointment.ts'
import { changeRefusal, type ChangeRefusal } from './change-rules.ts'
import { notifyGuest } from '../emails/notify-guest.ts'

/** Cancels an appointment and frees its slot. It is idempotent. Refused after the cut-off and after the appointment. */
export function cancelAppointment(
  { db, jobs, clock }: UseCaseDeps,
  agenda: Pick<Agenda, 'boutiqueId' | 'rules'>,
  token: string,
): Promise<Result<Appointment, Exclude<ChangeRefusal, 'canceled'> | 'not_found'>> {
  return db.transaction(async (tx) => {
    const now = clock.now()
    await lockAgenda(tx, agenda.boutiqueId)
    const id = await appointmentLinks.find(tx, token)
    const current = id === undefined ? undefined : await readAppointment(tx, id)
    if (!current || current.boutiqueId !== agenda.boutiqueId) return refused('not_found')
    const refusal = changeRefusal(current, agenda.rules, now)
    if (refusal === 'canceled') return done(current)
    if (refusal) return refused(refusal)
    await tx
      .update(appointment)
      .set({
        status: 'CANCELLED',
        canceledAt: now,
        updatedAt: now,
        // RFC 5546 §3.2.5: a cancellation needs a higher SEQUENCE than the request it replaces.
        sequence: sql`${appointment.sequence} + 1`,
      })
      .where(eq(appointment.id, current.id))
    const canceled = await readAppointment(tx, current.id)
    if (!canceled) throw new Error(`appointment ${current.id} was canceled but not found`)
    await notifyGuest(tx, jobs, 'canceled', canceled, now)
    return done(canceled)
  })
}
