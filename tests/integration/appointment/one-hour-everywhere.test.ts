import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { appointment } from '#features/appointment/tables.ts'
import type { Agenda } from '#features/appointment/availability/agenda.ts'
import { bookAppointment } from '#features/appointment/booking/book-appointment.ts'
import { findDay } from '#features/appointment/availability/find-availability.ts'
import { writeLetter } from '#features/appointment/emails/write-letter.ts'
import { formatTime } from '#i18n/format.ts'
import { locales } from '#i18n/locales.ts'
import { openTestMail } from '../../support/open-test-mail.ts'
import { contentLines, readCalendarHour } from '../../support/read-calendar-hour.ts'
import { withDatabase } from '../../support/with-database.ts'
import { parisAgenda, visitRequest } from './paris.ts'

function agendaIn(timeZone: string): Agenda {
  const { hours, ...agenda } = parisAgenda('camille')
  return { ...agenda, hours: { ...hours, timeZone } }
}

withDatabase('the hour of a visit', (house) => {
  let mail: Awaited<ReturnType<typeof openTestMail>>
  beforeAll(async () => {
    mail = await openTestMail(house)
  })
  beforeEach(() => {
    mail.smtp.mails.length = 0
  })
  afterAll(() => mail.end())

  test.each([
    ['Vancouver in December 2026, by the law of that year', 'America/Vancouver', '2026-12-15', '17:00'],
    ['Paris after its clocks changed', 'Europe/Paris', '2026-12-15', '09:00'],
    ['Paris while they are at summer time', 'Europe/Paris', '2027-03-30', '08:00'],
    ['Dubai, whose clocks never change', 'Asia/Dubai', '2026-12-15', '06:00'],
  ])(
    'is the same on the page, in the database, the email and the calendar file: %s',
    async (_, zone, date, utc) => {
      const agenda = agendaIn(zone)
      const instant = `${date}T${utc}:00Z`
      const [slot] = await findDay(house.db, agenda, Temporal.PlainDate.from(date), house.clock.now())
      expect(String(slot?.visit.start)).toBe(instant)
      expect(formatTime(locales.en, slot!.visit.start.toZonedDateTimeISO(zone))).toBe('10:00')

      const booked = await bookAppointment(house, agenda, visitRequest({ start: slot!.visit.start }))
      if (!booked.ok) throw new Error(booked.refusal.code)
      const [row] = await house.db.select().from(appointment)
      expect([String(row?.during.start), row?.timeZone]).toEqual([instant, zone])

      const boutique = {
        title: 'The house',
        city: 'the city',
        address: '14 quai de l’Aiguille',
        email: 'house@maison.example',
        telephone: '+33 1 00 00 18 47',
        location: null,
      }
      await writeLetter(
        house,
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
