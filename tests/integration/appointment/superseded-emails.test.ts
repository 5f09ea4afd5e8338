// Emails wait in the table while appointments change; then the mail server accepts them.
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { appointment } from '#features/appointment/tables.ts'
import { bookAppointment } from '#features/appointment/booking/book-appointment.ts'
import { cancelAppointment } from '#features/appointment/visit/cancel-appointment.ts'
import type { AppointmentJobs } from '#features/appointment/jobs.ts'
import { moveAppointment } from '#features/appointment/visit/move-appointment.ts'
import { enqueueVisitEmail } from '#features/appointment/emails/enqueue-visit-email.ts'
import { openTestMail } from '../../support/open-test-mail.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { parisAgenda, thursday, visitRequest } from './paris.ts'

withDatabase('emails about an appointment after an outage of the mail server', (app) => {
  const agenda = parisAgenda('camille')
  const boutique = {
    title: 'The house on the quay',
    city: 'Paris',
    address: '14 quai de l’Aiguille, 75004 Paris',
    email: 'paris@maison.example',
    telephone: '+33 1 00 00 18 47',
    location: null,
  }
  const words = () => Promise.resolve({ boutique, advisor: 'Camille Daubrée', pieces: [] })
  let mail: Awaited<ReturnType<typeof openTestMail>>
  beforeAll(async () => {
    mail = await openTestMail(app)
  })
  beforeEach(async () => {
    mail.smtp.mails.length = 0
    await mail.smtp.stop()
  })
  afterAll(() => mail.end())

  /** Books an appointment while the mail server is down. Returns its token. */
  async function booked() {
    const request = visitRequest()
    const result = await bookAppointment(app, agenda, request)
    if (!result.ok) throw new Error(result.refusal.code)
    await write()
    return request.token
  }
  /** Runs the jobs that are due. */
  async function write() {
    for (const { payload, startAfter } of await app.jobs.waiting('appointment.enqueue-email')) {
      if (startAfter && Temporal.Instant.compare(startAfter, app.clock.now()) > 0) continue
      const job = payload as unknown as AppointmentJobs['appointment.enqueue-email']
      await enqueueVisitEmail(app, job, words)
    }
    await mail.sendDue()
  }
  /** Starts the mail server after all retries are due. Returns the subjects that it received. */
  async function restartServer() {
    await mail.smtp.start()
    app.clock.advance({ minutes: 61 })
    await mail.sendDue()
    return mail.smtp.mails.map(({ subject }) => subject)
  }
  const dropReasons = async () => (await mail.rows()).flatMap(({ dropReason }) => dropReason ?? [])

  test('an unchanged appointment gets its confirmation', async () => {
    await booked()
    expect(await restartServer()).toEqual(['Your hour in Paris, Thursday 26 November'])
  })

  test('a moved appointment gets only the email with its new time', async () => {
    const token = await booked()
    await moveAppointment(app, agenda, { token, start: thursday('15:00').add({ hours: 24 }) })
    await write()
    expect(await restartServer()).toEqual(['Your hour in Paris has moved to Friday 27 November'])
    expect(await dropReasons()).toEqual(['the visit has moved'])
  })

  test('an appointment moved twice gets only the email with its last time', async () => {
    const token = await booked()
    await moveAppointment(app, agenda, { token, start: thursday('15:00') })
    await write()
    await moveAppointment(app, agenda, { token, start: thursday('15:00').add({ hours: 24 }) })
    await write()
    expect(await restartServer()).toEqual(['Your hour in Paris has moved to Friday 27 November'])
  })

  test('a canceled appointment gets only the email about the cancellation', async () => {
    const token = await booked()
    await moveAppointment(app, agenda, { token, start: thursday('15:00') })
    await write()
    await cancelAppointment(app, agenda, token)
    await write()
    expect(await restartServer()).toEqual(['Your hour in Paris on Thursday 26 November is canceled'])
    expect(await dropReasons()).toEqual(['the visit is canceled', 'the visit is canceled'])
  })

  test('a past appointment gets neither confirmation nor reminder', async () => {
    await booked()
    app.clock.set(thursday('11:15').subtract({ hours: 24 }))
    await write()
    app.clock.set(thursday('11:15'))
    expect(await restartServer()).toEqual([])
    expect(await dropReasons()).toEqual(['the hour has passed', 'the hour has passed'])
  })

  test.each(['moved', 'canceled'])(
    'an appointment that is %s while its reminder waits gets no reminder',
    async (change) => {
      const token = await booked()
      app.clock.set(thursday('11:15').subtract({ hours: 24 }))
      await write()
      if (change === 'moved') await moveAppointment(app, agenda, { token, start: thursday('15:00') })
      else await cancelAppointment(app, agenda, token)
      const subjects = await restartServer()
      expect(subjects).toEqual([])
      expect(await dropReasons()).toEqual(
        Array.from({ length: 2 }, () => `the visit ${change === 'moved' ? 'has moved' : 'is canceled'}`),
      )
    },
  )

  test('a reminder sent on the day of the appointment says today, not tomorrow', async () => {
    await booked()
    app.clock.set(thursday('11:15').subtract({ hours: 24 }))
    await write()
    app.clock.set(thursday('08:00'))
    expect(await restartServer()).toContain('Today, in Paris')
    expect(mail.smtp.mails.map(({ text }) => text).join()).not.toMatch(/tomorrow/i)
  })

  test('a deleted appointment gets no email', async () => {
    await booked()
    await app.db.delete(appointment).where(eq(appointment.boutiqueId, agenda.boutiqueId))
    expect(await restartServer()).toEqual([])
    expect(await dropReasons()).toEqual(['the visit is deleted'])
  })
})
