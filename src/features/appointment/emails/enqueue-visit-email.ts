import { appointmentLinks } from '../appointment-links.ts'
import { enqueueEmail } from '#ports/email/enqueue-email.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import { type Appointment, readAppointment } from '../visit/appointment.ts'
import type { AppointmentJobs } from '../jobs.ts'
import type { VisitWords } from './email-data.ts'
import { toVisitDetails } from './visit-details.ts'

export type ReadVisitWords = (appointment: Appointment) => Promise<VisitWords>

/**
 * Enqueues the email about one revision of an appointment, once, with a new link. There is no email for an older revision
 * (the newer one has its own), and no reminder for a canceled or past appointment.
 */
export async function enqueueVisitEmail(
  { db, jobs, clock }: UseCaseDeps,
  { appointmentId, sequence, kind }: AppointmentJobs['appointment.enqueue-email'],
  readSearchText: ReadVisitWords,
): Promise<void> {
  const appointment = await readAppointment(db, appointmentId)
  if (!appointment || appointment.sequence !== sequence) return
  if (kind === 'reminder' && Temporal.Instant.compare(appointment.visit.start, clock.now()) <= 0) return
  const words = await readSearchText(appointment)
  await db.transaction(async (tx) => {
    const now = clock.now()
    const token = await appointmentLinks.create(tx, appointmentId, now)
    await enqueueEmail(tx, jobs, {
      key: `appointment-${kind}:${appointmentId}:${sequence}`,
      kind: `appointment-${kind}`,
      to: appointment.guest.email,
      locale: appointment.locale,
      now,
      data: toVisitDetails(appointment, words, token),
    })
  })
}
