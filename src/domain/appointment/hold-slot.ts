import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { appointment, appointmentLink } from '#db/schema/appointment.ts'
import { type Result, done, refused } from '#shared/result.ts'
import { hashToken, isToken } from '#shared/token.ts'
import type { Clock } from '../clock.ts'
import type { Agenda } from './agenda.ts'
import { releaseLapsedHolds, takeBook } from './agenda-book.ts'
import { readAppointment } from './appointment.ts'
import { appointmentIdOf } from './find-appointment.ts'
import { findSlot } from './find-slot.ts'

export interface HoldRequest {
  /** The letter's own token: the booking made with it consumes the hold. */
  readonly token: string
  readonly start: Temporal.Instant
  readonly advisorId: string | null
  readonly locale: string
  readonly minutes: number
}

/**
 * Keeps an hour while its letter is being written. A letter holds one hour at a time: another takes the place of the first.
 * Refuses an hour that is not free, and a letter already sent.
 */
export function holdSlot(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  agenda: Agenda,
  { token, start, advisorId, locale, minutes }: HoldRequest,
): Promise<Result<{ readonly expiresAt: Temporal.Instant }, 'hour_taken' | 'already_sent' | 'bad_token'>> {
  return db.transaction(async (tx) => {
    if (!isToken(token)) return refused('bad_token')
    const now = clock.now()
    await takeBook(tx, agenda.boutiqueId)
    await releaseLapsedHolds(tx, agenda.boutiqueId, now)
    const earlier = await appointmentIdOf(tx, token)
    if (earlier !== undefined && (await readAppointment(tx, earlier))) return refused('already_sent')
    const found = await findSlot(tx, agenda, { start, advisorId, language: null }, now, earlier)
    if (!found.ok) return found
    // Of a hold there is nothing to remember: the next takes its row's place.
    if (earlier !== undefined) await tx.delete(appointment).where(eq(appointment.id, earlier))
    const id = randomUUID()
    const expiresAt = now.add({ minutes })
    await tx.insert(appointment).values({
      id,
      uid: id,
      status: 'TENTATIVE',
      boutiqueId: agenda.boutiqueId,
      advisorId: found.value.advisorId,
      typeId: agenda.rules.typeId,
      mode: agenda.rules.mode,
      timeZone: agenda.hours.timeZone,
      during: found.value.visit,
      occupies: found.value.occupies,
      expiresAt,
      locale,
      createdAt: now,
      updatedAt: now,
    })
    await tx
      .insert(appointmentLink)
      .values({ tokenHash: hashToken(token), appointmentId: id, createdAt: now })
    return done({ expiresAt })
  })
}
