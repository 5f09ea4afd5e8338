import type { AppointmentJobs } from './jobs.ts'
import { deleteOldVisits } from './visit/delete-old-visits.ts'
import { forgetLapsedHolds } from './booking/forget-lapsed-holds.ts'
import { readVisitWords } from './emails/read-visit-words.ts'
import { writeLetter } from './emails/write-letter.ts'
import { defaultLocale, type LocaleCode, locales } from '#i18n/locales.ts'
import type { Workers } from '#ports/workers.ts'

export const appointmentWorkers: Workers<AppointmentJobs> = {
  handlers: {
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
}
