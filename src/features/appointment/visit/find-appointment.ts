import type { Database } from '#db/database.ts'
import { appointmentLinks } from '../appointment-links.ts'
import { type Appointment, readAppointment } from './appointment.ts'

/** The booked appointment of a link's token. */
export async function findAppointment(db: Database, token: string): Promise<Appointment | undefined> {
  const id = await appointmentLinks.find(db, token)
  return id === undefined ? undefined : readAppointment(db, id)
}
