import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { appointmentLinks } from '../appointment-links.ts'
import { appointment } from '../tables.ts'

/** A hold on a slot for a booking form that is not submitted yet. */
export interface Hold {
  readonly id: string
  readonly boutiqueId: string
  readonly typeId: string
  readonly start: Temporal.Instant
  readonly expiresAt: Temporal.Instant
  /** The hold has expired. Others can book the slot, and so can this visitor while it is free. */
  readonly isExpired: boolean
}

/** The hold of a token, expired or not; undefined if there is none, or if it became an appointment. */
export async function findHold(
  db: Database,
  token: string | undefined,
  now: Temporal.Instant,
): Promise<Hold | undefined> {
  const id = token === undefined ? undefined : await appointmentLinks.find(db, token)
  if (id === undefined) return undefined
  const [row] = await db.select().from(appointment).where(eq(appointment.id, id))
  if (!row?.expiresAt || row.guestName !== null) return undefined
  const { boutiqueId, typeId, during, expiresAt, status } = row
  const isExpired = status !== 'TENTATIVE' || Temporal.Instant.compare(expiresAt, now) <= 0
  return { id, boutiqueId, typeId, start: during.start, expiresAt, isExpired }
}
