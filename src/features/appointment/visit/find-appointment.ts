import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { appointmentLink } from '../tables.ts'
import { hashToken, isToken } from '#shared/token.ts'
import { type Appointment, readAppointment } from './appointment.ts'

/** The id of a link's token, for a hold or an appointment; undefined for an unknown or malformed token. */
export async function appointmentIdOf(db: Database, token: string): Promise<string | undefined> {
  if (!isToken(token)) return undefined
  const [link] = await db
    .select({ id: appointmentLink.appointmentId })
    .from(appointmentLink)
    .where(eq(appointmentLink.tokenHash, hashToken(token)))
  return link?.id
}

/** The booked appointment of a link's token. */
export async function findAppointment(db: Database, token: string): Promise<Appointment | undefined> {
  const id = await appointmentIdOf(db, token)
  return id === undefined ? undefined : readAppointment(db, id)
}
