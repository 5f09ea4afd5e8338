import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { appointment } from '../tables.ts'
import type { EmailChecks } from '#ports/email/email-checks.ts'
import type { AppointmentEmails, VisitDetails } from './email-data.ts'

async function checkHour(db: Database, { uid, sequence }: VisitDetails, now: Temporal.Instant) {
  const [visit] = await db.select().from(appointment).where(eq(appointment.uid, uid))
  if (!visit) return 'the visit is deleted'
  if (visit.status !== 'CONFIRMED') return 'the visit is canceled'
  if (visit.sequence !== sequence) return 'the visit has moved'
  return Temporal.Instant.compare(visit.during.start, now) <= 0 ? 'the hour has passed' : undefined
}

/** An email about an appointment is true for its newest revision and before the appointment begins. */
export const visitEmailChecks: EmailChecks<AppointmentEmails> = {
  'appointment-confirmed': checkHour,
  'appointment-moved': checkHour,
  'appointment-reminder': checkHour,
  async 'appointment-canceled'(db, { uid }) {
    const [visit] = await db.select().from(appointment).where(eq(appointment.uid, uid))
    return visit?.status === 'CANCELLED' ? undefined : 'the visit is deleted'
  },
}
