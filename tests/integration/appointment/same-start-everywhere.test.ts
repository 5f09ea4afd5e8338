// One start time must mean the same instant in the page, in the .ics file and in the email.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { appointment } from '#features/appointment/tables.ts'
import type { Agenda } from '#features/appointment/availability/agenda.ts'
import { bookAppointment } from '#features/appointment/booking/book-appointment.ts'
import { findDay } from '#features/appointment/availability/find-availability.ts'
import { enqueueVisitEmail } from '#features/appointment/emails/enqueue-visit-email.ts'
import { formatTime } from '#i18n/format.ts'
import { locales } from '#i18n/locales.ts'
import { openTestMail } from '../../support/open-test-mail.ts'
import { contentLines, readCalendarHour } from '../../support/read-calendar-hour.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { parisAgenda, visitRequest } from './paris.ts'

/** The agenda of Paris in another time zone. */
function agendaIn(timeZone: string): Agenda {
  const { hours, ...agenda } = parisAgenda('camille')
  return { ...agenda, hours: { ...hours, timeZone } }
}

withDatabase('the start of an appointment', (app) => {
  let mail: Awaited<ReturnType<typeof openTestMail>>
  beforeAll(async () => {
    mail = await openTestMail(app)
  })
  beforeEach(() => {
    mail.smtp.mails.length = 0
  })
  afterAll(() => mail.end())

  test.each([
    ['Vancouver in December 2026, at UTC−7 all year', 'America/Vancouver', '2026-12-15', '17:00'],
    ['Paris in winter time', 'Europe/Paris', '2026-12-15', '09:00'],
    ['Paris in summer time', 'Europe/Paris', '2027-03-30', '08:00'],
    ['Dubai, without summer time', 'Asia/Dubai', '2026-12-15', '06:00'],
  ])(
    'the start is the same on the page, in the database, in the email and in the .ics file: %s',
    async (_, zone, date, utc) => {
      const agenda = agendaIn(zone)
      const instant = `${date}T${utc}:00Z`
      const [slot] = await findDay(app.db, agenda, Temporal.PlainDate.from(date), app.clock.now())
      expect(String(slot?.visit.start)).toBe(instant)
      expect(formatTime(locales.en, slot!.visit.start.toZonedDateTimeISO(zone))).toBe('10:00')

      const booked = await bookAppointment(app, agenda, visitRequest({ start: slot!.visit.start }))
      if (!booked.ok) throw new Error(booked.refusal.code)
      const [row] = await app.db.select().from(appointment)
      expect([String(row?.during.start), row?.timeZone]).toEqual([instant, zone])

      const boutique = {
        title: 'The house',
        city: 'the city',
        address: '14 quai de l’Aiguille',
        email: 'house@maison.example',
        telephone: '+33 1 00 00 18 47',
        location: null,
      }
      await enqueueVisitEmail(
        app,
        { appointmentId: booked.value.appointment.id, sequence: 0, kind: 'confirmed' },
        () => Promise.resolve({ boutique, advisor: null, pieces: [] }),
      )
      await mail.sendDue()
      const [received] = mail.smtp.mails
      expect(received?.text).toMatch(/^When: .*\b10:00\b/m)
      const file = received?.attachments[0]?.content.toString('utf8') ?? ''
      expect(contentLines(file)).toContain(`DTSTART;TZID=${zone}:${date.replaceAll('-', '')}T100000`)
      expect(readCalendarHour(file, 'DTSTART').toString()).toBe(instant)
    },
  )
})
