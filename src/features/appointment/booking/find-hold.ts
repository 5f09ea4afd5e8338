import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { appointmentLinks } from '../appointment-links.ts'
import { appointment } from '../tables.ts'

/** An hour kept for a letter that has not been sent yet. */
export interface Hold {
  readonly id: string
  readonly boutiqueId: string
  readonly typeId: string
  readonly start: Temporal.Instant
  readonly expiresAt: Temporal.Instant
  /** Its time is over: the hour is anybody's again, and still this letter's if nobody was quicker. */
  readonly isLapsed: boolean
}

/** What a letter holds, or held until its time was over; undefined for a letter that holds nothing, or has become a visit. */
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
  const isLapsed = status !== 'TENTATIVE' || Temporal.Instant.compare(expiresAt, now) <= 0
  return { id, boutiqueId, typeId, start: during.start, expiresAt, isLapsed }
}
