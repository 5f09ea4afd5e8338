import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { appointmentLinks } from '../appointment-links.ts'
import { appointment, appointmentProduct } from '../tables.ts'
import { type Result, done, refused } from '#shared/result.ts'
import { isToken } from '#shared/token.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import type { Agenda } from '../availability/agenda.ts'
import { releaseExpiredHolds, lockAgenda } from '../availability/lock-agenda.ts'
import { type AccessNeed, type Appointment, type Guest, readAppointment } from '../visit/appointment.ts'
import { findSlot } from '../availability/find-slot.ts'
import { notifyGuest } from '../emails/notify-guest.ts'

export interface VisitRequest {
  /** The request token of the form. It makes the booking idempotent and becomes the token of the link to the appointment. */
  readonly token: string
  readonly start: Temporal.Instant
  /** `null` for any free advisor. */
  readonly advisorId: string | null
  readonly guest: Guest
  readonly partySize: number
  readonly language: string | null
  readonly note: string
  readonly accessNeeds: readonly AccessNeed[]
  readonly accessNote: string
  readonly productIds: readonly string[]
  readonly locale: string
}

export interface Booking {
  readonly appointment: Appointment
  /** True for a repeated request; `appointment` is then the existing one. */
  readonly isRepeat: boolean
}

/**
 * Books an appointment, once for each request token, and consumes the hold with the same token. Refuses with `hour_taken` a
 * slot that is not free (including buffers) or is outside the opening hours, the minimum notice or the horizon.
 */
export function bookAppointment(
  { db, jobs, clock }: UseCaseDeps,
  agenda: Agenda,
  request: VisitRequest,
): Promise<Result<Booking, 'hour_taken' | 'bad_token'>> {
  return db.transaction(async (tx) => {
    const { token, guest } = request
    if (!isToken(token)) return refused('bad_token')
    const now = clock.now()
    await lockAgenda(tx, agenda.boutiqueId)
    await releaseExpiredHolds(tx, agenda.boutiqueId, now)
    const earlier = await appointmentLinks.find(tx, token)
    if (earlier !== undefined) {
      const sent = await readAppointment(tx, earlier)
      if (sent) return done({ appointment: sent, isRepeat: true })
    }
    const found = await findSlot(tx, agenda, request, now, earlier)
    if (!found.ok) return found
    if (earlier !== undefined) await tx.delete(appointment).where(eq(appointment.id, earlier))
    const id = randomUUID()
    await tx.insert(appointment).values({
      id,
      uid: id,
      status: 'CONFIRMED',
      boutiqueId: agenda.boutiqueId,
      advisorId: found.value.advisorId,
      typeId: agenda.rules.typeId,
      mode: agenda.rules.mode,
      timeZone: agenda.hours.timeZone,
      during: found.value.visit,
      occupies: found.value.occupies,
      guestName: guest.name,
      guestEmail: guest.email,
      guestTelephone: guest.telephone,
      partySize: request.partySize,
      language: request.language,
      note: request.note,
      accessNeeds: [...request.accessNeeds],
      accessNote: request.accessNote,
      locale: request.locale,
      consentedAt: now,
      createdAt: now,
      updatedAt: now,
    })
    await appointmentLinks.create(tx, id, now, token)
    if (request.productIds.length > 0) {
      await tx
        .insert(appointmentProduct)
        .values(request.productIds.map((productId, position) => ({ appointmentId: id, productId, position })))
    }
    const booked = await readAppointment(tx, id)
    if (!booked) throw new Error(`appointment ${id} was booked but not found`)
    await notifyGuest(tx, jobs, 'confirmed', booked, now)
    return done({ appointment: booked, isRepeat: false })
  })
}
