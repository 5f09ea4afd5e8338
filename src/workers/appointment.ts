import type { AppointmentJobs } from '#domain/appointment/jobs.ts'
import { readVisitWords } from '#domain/appointment/read-visit-words.ts'
import { writeLetter } from '#domain/appointment/write-letter.ts'
import { defaultLocale, type LocaleCode, locales } from '#i18n/locales.ts'
import type { Workers } from './workers.ts'

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
  },
  schedules: {},
}
