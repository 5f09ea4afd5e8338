import { randomUUID } from 'node:crypto'
import { and, eq, gt } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { appointmentLinks } from '../appointment-links.ts'
import { appointment } from '../tables.ts'
import { type Result, done, refused } from '#shared/result.ts'
import { isToken } from '#shared/token.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import type { Agenda } from '../availability/agenda.ts'
import { releaseLapsedHolds, takeBook } from '../availability/agenda-book.ts'
import { readAppointment } from '../visit/appointment.ts'
import { findSlot } from '../availability/find-slot.ts'

export interface HoldRequest {
  /** The letter's own token: the booking made with it consumes the hold. */
  readonly token: string
  readonly start: Temporal.Instant
  readonly advisorId: string | null
  readonly locale: string
}

const holdKeepsFor = { minutes: 10 } as const
/** How many hours of one house may be held at a time, so that nobody empties its book by asking for all of it. */
const mostHolds = 12

/** The letter's own hold of this very hour, while it lasts. */
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

async function isBookFull(tx: Database, boutiqueId: string, now: Temporal.Instant): Promise<boolean> {
  const held = await tx
    .select({ id: appointment.id })
    .from(appointment)
    .where(and(eq(appointment.boutiqueId, boutiqueId), isLive(now)))
    .limit(mostHolds)
  return held.length === mostHolds
}

export type HoldRefusal =
  | 'hour_taken'
  | 'already_sent'
  | 'bad_token'
  /** The hour is free, and so many others are held that this one is not kept. */
  | 'too_many_holds'

/**
 * Keeps an hour while its letter is being written. A letter holds one hour at a time: another takes the place of the first,
 * and the same asked for again is kept no longer. Refuses an hour that is not free, and a letter already sent.
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
    await takeBook(tx, agenda.boutiqueId)
    await releaseLapsedHolds(tx, agenda.boutiqueId, now)
    const earlier = await appointmentLinks.find(tx, token)
    if (earlier !== undefined && (await readAppointment(tx, earlier))) return refused('already_sent')
    const same = earlier === undefined ? undefined : await findSameHold(tx, earlier, agenda, request, now)
    if (same?.expiresAt) return done({ expiresAt: same.expiresAt })
    const found = await findSlot(tx, agenda, { start, advisorId, language: null }, now, earlier)
    if (!found.ok) return found
    // Of a hold there is nothing to remember: the next takes its row's place.
    if (earlier !== undefined) await tx.delete(appointment).where(eq(appointment.id, earlier))
    if (await isBookFull(tx, agenda.boutiqueId, now)) return refused('too_many_holds')
    const id = randomUUID()
    const expiresAt = now.add(holdKeepsFor)
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
