import { randomUUID } from 'node:crypto'
import { and, eq, gt } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { appointmentLinks } from '../appointment-links.ts'
import { appointment } from '../tables.ts'
import { type Result, done, refused } from '#shared/result.ts'
import { isToken } from '#shared/token.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import type { Agenda } from '../availability/agenda.ts'
import { releaseExpiredHolds, lockAgenda } from '../availability/lock-agenda.ts'
import { readAppointment } from '../visit/appointment.ts'
import { findSlot } from '../availability/find-slot.ts'

export interface HoldRequest {
  /** The request token of the form. A booking with the same token consumes the hold. */
  readonly token: string
  readonly start: Temporal.Instant
  readonly advisorId: string | null
  readonly locale: string
}

const holdLifetime = { minutes: 10 } as const
/** The maximum number of active holds in one boutique, so that nobody can block all slots. */
const maxHolds = 12

/** The active hold of this request on the same slot. */
async function findSameHold(
  tx: Database,
  id: string,
  { boutiqueId, rules }: Agenda,
  { start, advisorId }: HoldRequest,
  now: Temporal.Instant,
) {
  const [held] = await tx
    .select()
    .from(appointment)
    .where(and(eq(appointment.id, id), isLive(now)))
  const isSame =
    held?.boutiqueId === boutiqueId &&
    held.typeId === rules.typeId &&
    held.during.start.equals(start) &&
    (advisorId === null || held.advisorId === advisorId)
  return isSame ? held : undefined
}

const isLive = (now: Temporal.Instant) =>
  and(eq(appointment.status, 'TENTATIVE'), gt(appointment.expiresAt, now))

async function hasMaxHolds(tx: Database, boutiqueId: string, now: Temporal.Instant): Promise<boolean> {
  const held = await tx
    .select({ id: appointment.id })
    .from(appointment)
    .where(and(eq(appointment.boutiqueId, boutiqueId), isLive(now)))
    .limit(maxHolds)
  return held.length === maxHolds
}

export type HoldRefusal =
  | 'hour_taken'
  | 'already_sent'
  | 'bad_token'
  /** The slot is free, but the boutique has the maximum number of holds. */
  | 'too_many_holds'

/**
 * Holds a slot while the visitor fills in the booking form. A token holds one slot at a time: another slot replaces the first,
 * and the same slot again does not extend the hold. Refuses a slot that is not free, and a token that is already booked.
 */
export function holdSlot(
  { db, clock }: Pick<UseCaseDeps, 'db' | 'clock'>,
  agenda: Agenda,
  request: HoldRequest,
): Promise<Result<{ readonly expiresAt: Temporal.Instant }, HoldRefusal>> {
  return db.transaction(async (tx) => {
    const { token, start, advisorId, locale } = request
    if (!isToken(token)) return refused('bad_token')
    const now = clock.now()
    await lockAgenda(tx, agenda.boutiqueId)
    await releaseExpiredHolds(tx, agenda.boutiqueId, now)
    const earlier = await appointmentLinks.find(tx, token)
    if (earlier !== undefined && (await readAppointment(tx, earlier))) return refused('already_sent')
    const same = earlier === undefined ? undefined : await findSameHold(tx, earlier, agenda, request, now)
    if (same?.expiresAt) return done({ expiresAt: same.expiresAt })
    const found = await findSlot(tx, agenda, { start, advisorId, language: null }, now, earlier)
    if (!found.ok) return found
    // A hold contains nothing to keep, so its row is replaced.
    if (earlier !== undefined) await tx.delete(appointment).where(eq(appointment.id, earlier))
    if (await hasMaxHolds(tx, agenda.boutiqueId, now)) return refused('too_many_holds')
    const id = randomUUID()
    const expiresAt = now.add(holdLifetime)
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
    await appointmentLinks.create(tx, id, now, token)
    return done({ expiresAt })
  })
}
