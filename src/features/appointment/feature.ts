import { and, count, eq, gt, sql } from 'drizzle-orm'
import { defineFeature } from '#app'
import type { Gauge } from '#ports/gauge.ts'
import type { AppointmentLetters } from './emails/letters.ts'
import { visitEmailChecks } from './emails/visit-email-checks.ts'
import { appointmentLetters } from './emails/write-visit-emails.ts'
import { appointment } from './tables.ts'
import type { AppointmentJobs } from './jobs.ts'
import { deleteOldVisits } from './visit/delete-old-visits.ts'
import { forgetLapsedHolds } from './booking/forget-lapsed-holds.ts'
import { readVisitWords } from './emails/read-visit-words.ts'
import { writeLetter } from './emails/write-letter.ts'
import { defaultLocale, type LocaleCode, locales } from '#i18n/locales.ts'

const holds: Gauge = {
  name: 'holds',
  unit: '{hold}',
  description: 'Active stock reservations and slot holds',
  async read(db) {
    const [hours] = await db
      .select({ held: count() })
      .from(appointment)
      .where(and(eq(appointment.status, 'TENTATIVE'), gt(appointment.expiresAt, sql`now()`)))
    return [{ value: hours?.held ?? 0, attributes: { kind: 'appointment' } }]
  },
}

export const appointmentFeature = defineFeature<AppointmentJobs, AppointmentLetters>({
  jobs: {
    'appointment.write-letter': ({ db, queue, clock, content }, job) =>
      writeLetter(
        {
          db,
          jobs: queue,
          clock,
          readWords: (visit) =>
            readVisitWords(content, visit, locales[visit.locale as LocaleCode] ?? defaultLocale),
        },
        job,
      ),
    'appointment.forget-holds': ({ db, clock }) => forgetLapsedHolds(db, clock.now()),
    'appointment.delete-old': ({ db, clock }) => deleteOldVisits(db, clock.now()),
  },
  schedules: { 'appointment.forget-holds': '51 3 * * *', 'appointment.delete-old': '57 3 * * *' },
  retriedForDays: ['appointment.write-letter'],
  emails: { templates: appointmentLetters, checks: visitEmailChecks },
  gauges: [holds],
})
