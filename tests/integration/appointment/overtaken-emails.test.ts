import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { appointment } from '#features/appointment/tables.ts'
import { bookAppointment } from '#features/appointment/booking/book-appointment.ts'
import { cancelAppointment } from '#features/appointment/visit/cancel-appointment.ts'
import type { AppointmentJobs } from '#features/appointment/jobs.ts'
import { moveAppointment } from '#features/appointment/visit/move-appointment.ts'
import { writeLetter } from '#features/appointment/emails/write-letter.ts'
import { openTestMail } from '../../support/open-test-mail.ts'
import { withDatabase } from '../../support/with-database.ts'
import { parisAgenda, thursday, visitRequest } from './paris.ts'

withDatabase('emails about a visit after the mail server was away', (house) => {
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
    mail = await openTestMail(house)
  })
  beforeEach(async () => {
    mail.smtp.mails.length = 0
    await mail.smtp.stop()
  })
  afterAll(() => mail.end())

  async function booked() {
    const request = visitRequest()
    const answer = await bookAppointment(house, agenda, request)
    if (!answer.ok) throw new Error(answer.refusal.code)
    await write()
    return request.token
  }
  /** Does the jobs that are due by now, as often as they were asked for. */
  async function write() {
    for (const { payload, startAfter } of await house.jobs.waiting('appointment.write-letter')) {
      if (startAfter && Temporal.Instant.compare(startAfter, house.clock.now()) > 0) continue
      const job = payload as unknown as AppointmentJobs['appointment.write-letter']
      await writeLetter(house, job, words)
    }
    await mail.sendDue()
  }
  async function serverIsBack() {
    await mail.smtp.start()
    house.clock.advance({ minutes: 61 })
    await mail.sendDue()
    return mail.smtp.mails.map(({ subject }) => subject)
  }
  const reasons = async () => (await mail.rows()).flatMap(({ dropReason }) => dropReason ?? [])

  test('a visit booked and not changed is confirmed', async () => {
    await booked()
    expect(await serverIsBack()).toEqual(['Your hour in Paris, Thursday 26 November'])
  })

  test('a visit that moved is told at its new hour alone', async () => {
    const token = await booked()
    await moveAppointment(house, agenda, { token, start: thursday('15:00').add({ hours: 24 }) })
    await write()
    expect(await serverIsBack()).toEqual(['Your hour in Paris has moved to Friday 27 November'])
    expect(await reasons()).toEqual(['the visit has moved'])
  })

  test('a visit that moved twice is told at its last hour alone', async () => {
    const token = await booked()
    await moveAppointment(house, agenda, { token, start: thursday('15:00') })
    await write()
    await moveAppointment(house, agenda, { token, start: thursday('15:00').add({ hours: 24 }) })
    await write()
    expect(await serverIsBack()).toEqual(['Your hour in Paris has moved to Friday 27 November'])
  })

  test('a visit that was canceled is told as canceled alone', async () => {
    const token = await booked()
    await moveAppointment(house, agenda, { token, start: thursday('15:00') })
    await write()
    await cancelAppointment(house, agenda, token)
    await write()
    expect(await serverIsBack()).toEqual(['Your hour in Paris on Thursday 26 November is canceled'])
    expect(await reasons()).toEqual(['the visit is canceled', 'the visit is canceled'])
  })

  test('an hour that has passed is neither confirmed nor reminded of', async () => {
    await booked()
    house.clock.set(thursday('11:15').subtract({ hours: 24 }))
    await write()
    house.clock.set(thursday('11:15'))
    expect(await serverIsBack()).toEqual([])
    expect(await reasons()).toEqual(['the hour has passed', 'the hour has passed'])
  })

  test.each(['moved', 'canceled'])(
    'a visit that is %s while its reminder waits is not reminded of',
    async (change) => {
      const token = await booked()
      house.clock.set(thursday('11:15').subtract({ hours: 24 }))
      await write()
      if (change === 'moved') await moveAppointment(house, agenda, { token, start: thursday('15:00') })
      else await cancelAppointment(house, agenda, token)
      const subjects = await serverIsBack()
      expect(subjects).toEqual([])
      expect(await reasons()).toEqual(
        Array.from({ length: 2 }, () => `the visit ${change === 'moved' ? 'has moved' : 'is canceled'}`),
      )
    },
  )

  test('a reminder that leaves on the day of the visit says today, not tomorrow', async () => {
    await booked()
    house.clock.set(thursday('11:15').subtract({ hours: 24 }))
    await write()
    house.clock.set(thursday('08:00'))
    expect(await serverIsBack()).toContain('Today, in Paris')
    expect(mail.smtp.mails.map(({ text }) => text).join()).not.toMatch(/tomorrow/i)
  })

  test('a visit that was deleted is not written about', async () => {
    await booked()
    await house.db.delete(appointment).where(eq(appointment.boutiqueId, agenda.boutiqueId))
    expect(await serverIsBack()).toEqual([])
    expect(await reasons()).toEqual(['the visit is deleted'])
  })
})
