import { and, count, eq, gt, sql } from 'drizzle-orm'
import { defineFeature } from '#app'
import { localeWithCode } from '#i18n/locales.ts'
import { sweep } from '#ports/feature.ts'
import { type GaugeReader, holdsGauge } from '#ports/gauge.ts'
import type { AppointmentEmails } from './emails/email-data.ts'
import { visitEmailChecks } from './emails/visit-email-checks.ts'
import { appointmentEmails } from './emails/write-visit-emails.ts'
import { appointment } from './tables.ts'
import type { AppointmentJobs } from './jobs.ts'
import { deleteOldVisits } from './visit/delete-old-visits.ts'
import { deleteExpiredHolds } from './booking/delete-expired-holds.ts'
import { readVisitWords } from './emails/read-visit-words.ts'
import { enqueueVisitEmail } from './emails/enqueue-visit-email.ts'

const holds: GaugeReader = {
  gauges: holdsGauge,
  async read(db) {
    const [hours] = await db
      .select({ held: count() })
      .from(appointment)
      .where(and(eq(appointment.status, 'TENTATIVE'), gt(appointment.expiresAt, sql`now()`)))
    return { holds: [{ value: hours?.held ?? 0, attributes: { kind: 'appointment' } }] }
  },
}

export const appointmentFeature = defineFeature<AppointmentJobs, AppointmentEmails>({
  jobs: {
    'appointment.enqueue-email': (app, job) =>
      enqueueVisitEmail(app, job, (visit) =>
        readVisitWords(app.content, visit, localeWithCode(visit.locale)),
      ),
    'appointment.forget-holds': sweep(deleteExpiredHolds),
    'appointment.delete-old': sweep(deleteOldVisits),
  },
  schedules: { 'appointment.forget-holds': '51 3 * * *', 'appointment.delete-old': '57 3 * * *' },
  formerJobs: { 'appointment.write-letter': 'appointment.enqueue-email' },
  retriedForDays: ['appointment.enqueue-email'],
  emails: { templates: appointmentEmails, checks: visitEmailChecks },
  gauges: [holds],
})
