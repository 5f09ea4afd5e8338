import { eq, sql } from 'drizzle-orm'
import { appointmentLinks } from '../appointment-links.ts'
import { appointment } from '../tables.ts'
import { type Result, done, refused } from '#shared/result.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import type { Agenda } from '../availability/agenda.ts'
import { releaseExpiredHolds, lockAgenda } from '../availability/lock-agenda.ts'
import { type Appointment, readAppointment } from './appointment.ts'
import { changeRefusal, type ChangeRefusal } from './change-rules.ts'
import { findSlot } from '../availability/find-slot.ts'
import { notifyGuest } from '../emails/notify-guest.ts'

/** The agenda to move an appointment: only its advisor, or all advisors if that one has left. */
export function agendaForMove(agenda: Agenda, { advisorId }: Pick<Appointment, 'advisorId'>): Agenda {
  const same = agenda.advisors.filter(({ id }) => id === advisorId)
  return same.length > 0 ? { ...agenda, advisors: same } : agenda
}

/**
 * Moves an appointment to another free slot of its boutique: same UID, next SEQUENCE. Moving it to its own slot changes
 * nothing. Refused after the cut-off, when canceled or past, and when the slot is not free.
 */
export function moveAppointment(
  { db, jobs, clock }: UseCaseDeps,
  agenda: Agenda,
  { token, start }: { readonly token: string; readonly start: Temporal.Instant },
): Promise<Result<Appointment, ChangeRefusal | 'hour_taken' | 'not_found'>> {
  return db.transaction(async (tx) => {
    const now = clock.now()
    await lockAgenda(tx, agenda.boutiqueId)
    await releaseExpiredHolds(tx, agenda.boutiqueId, now)
    const id = await appointmentLinks.find(tx, token)
    const current = id === undefined ? undefined : await readAppointment(tx, id)
    if (!current || current.boutiqueId !== agenda.boutiqueId) return refused('not_found')
    const refusal = changeRefusal(current, agenda.rules, now)
    if (refusal) return refused(refusal)
    if (current.visit.start.equals(start)) return done(current)
    const wanted = { start, advisorId: null, language: current.language }
    const found = await findSlot(tx, agendaForMove(agenda, current), wanted, now, current.id)
    if (!found.ok) return found
    await tx
      .update(appointment)
      .set({
        advisorId: found.value.advisorId,
        during: found.value.visit,
        occupies: found.value.occupies,
        sequence: sql`${appointment.sequence} + 1`,
        updatedAt: now,
      })
      .where(eq(appointment.id, current.id))
    const moved = await readAppointment(tx, current.id)
    if (!moved) throw new Error(`appointment ${current.id} was moved but not found`)
    await notifyGuest(tx, jobs, 'moved', moved, now)
    return done(moved)
  })
}
