import type { Database } from '#db/database.ts'
import type { Jobs } from '#ports/jobs.ts'
import type { Appointment } from '../visit/appointment.ts'

/** The instant of the reminder: one day earlier at the same local time of the boutique. */
function reminderInstant({ visit, timeZone }: Pick<Appointment, 'visit' | 'timeZone'>): Temporal.Instant {
  return visit.start.toZonedDateTimeISO(timeZone).subtract({ days: 1 }).toInstant()
}

/** Enqueues, in the caller's transaction, the email about a change and a reminder for one day before the appointment. */
export async function notifyGuest(
  tx: Database,
  jobs: Jobs,
  kind: 'confirmed' | 'moved' | 'canceled',
  appointment: Appointment,
  now: Temporal.Instant,
): Promise<void> {
  const { id: appointmentId, sequence } = appointment
  await jobs.enqueue(tx, 'appointment.enqueue-email', { appointmentId, sequence, kind })
  const remindAt = reminderInstant(appointment)
  if (kind !== 'canceled' && Temporal.Instant.compare(remindAt, now) > 0) {
    await jobs.enqueue(
      tx,
      'appointment.enqueue-email',
      { appointmentId, sequence, kind: 'reminder' },
      { startAfter: remindAt },
    )
  }
}
