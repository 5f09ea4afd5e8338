import type { Database } from '#db/database.ts'
import { appointmentLinks } from '../appointment-links.ts'
import { type Appointment, readAppointment } from './appointment.ts'

/** The booked visit that a guest's link opens. */
export async function findAppointment(db: Database, token: string): Promise<Appointment | undefined> {
  const id = await appointmentLinks.find(db, token)
  return id === undefined ? undefined : readAppointment(db, id)
}
