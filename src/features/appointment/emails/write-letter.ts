import { appointmentLinks } from '../appointment-links.ts'
import { postLetter } from '#ports/email/post-letter.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import { type Appointment, readAppointment } from '../visit/appointment.ts'
import type { AppointmentJobs } from '../jobs.ts'
import type { VisitWords } from './letters.ts'
import { toVisitLetter } from './visit-letter.ts'

export type ReadVisitWords = (appointment: Appointment) => Promise<VisitWords>

/**
 * Posts the letter about one revision of a visit, once, with a link of its own. Nothing is written about a revision that
 * another has overtaken (its own letter says more), nor a reminder of a visit that is canceled or past.
 */
export async function writeLetter(
  { db, jobs, clock }: UseCaseDeps,
  { appointmentId, sequence, kind }: AppointmentJobs['appointment.write-letter'],
  readWords: ReadVisitWords,
): Promise<void> {
  const appointment = await readAppointment(db, appointmentId)
  if (!appointment || appointment.sequence !== sequence) return
  if (kind === 'reminder' && Temporal.Instant.compare(appointment.visit.start, clock.now()) <= 0) return
  const words = await readWords(appointment)
  await db.transaction(async (tx) => {
    const now = clock.now()
    const token = await appointmentLinks.create(tx, appointmentId, now)
    await postLetter(tx, jobs, {
      key: `appointment-${kind}:${appointmentId}:${sequence}`,
      kind: `appointment-${kind}`,
      to: appointment.guest.email,
      locale: appointment.locale,
      now,
      data: toVisitLetter(appointment, words, token),
    })
  })
}
