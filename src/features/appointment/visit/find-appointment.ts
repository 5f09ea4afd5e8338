import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { appointmentLink } from '../tables.ts'
import { hashToken, isToken } from '#shared/token.ts'
import { type Appointment, readAppointment } from './appointment.ts'

/** The row a link opens, hold or booking; unknown and malformed tokens open nothing. */
export async function appointmentIdOf(db: Database, token: string): Promise<string | undefined> {
  if (!isToken(token)) return undefined
  const [link] = await db
    .select({ id: appointmentLink.appointmentId })
    .from(appointmentLink)
    .where(eq(appointmentLink.tokenHash, hashToken(token)))
  return link?.id
}

/** The booked visit that a guest's link opens. */
export async function findAppointment(db: Database, token: string): Promise<Appointment | undefined> {
  const id = await appointmentIdOf(db, token)
  return id === undefined ? undefined : readAppointment(db, id)
}
