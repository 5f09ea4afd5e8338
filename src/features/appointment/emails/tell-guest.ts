import type { Database } from '#db/database.ts'
import type { Jobs } from '#ports/jobs.ts'
import type { Appointment } from '../visit/appointment.ts'

/** When the guest is reminded: the day before, at the visit's own hour by the boutique's clock. */
function reminderInstant({ visit, timeZone }: Pick<Appointment, 'visit' | 'timeZone'>): Temporal.Instant {
  return visit.start.toZonedDateTimeISO(timeZone).subtract({ days: 1 }).toInstant()
}

/** Asks, within the caller's transaction, for the letter about a change and, where there is a day to spare, for its reminder. */
export async function tellGuest(
  tx: Database,
  jobs: Jobs,
  kind: 'confirmed' | 'moved' | 'canceled',
  appointment: Appointment,
  now: Temporal.Instant,
): Promise<void> {
  const { id: appointmentId, sequence } = appointment
  await jobs.enqueue(tx, 'appointment.write-letter', { appointmentId, sequence, kind })
  const remindAt = reminderInstant(appointment)
  if (kind !== 'canceled' && Temporal.Instant.compare(remindAt, now) > 0) {
    await jobs.enqueue(
      tx,
      'appointment.write-letter',
      { appointmentId, sequence, kind: 'reminder' },
      { startAfter: remindAt },
    )
  }
}
