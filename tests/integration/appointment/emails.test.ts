// Calls the job that writes an email and reads the rows of the email table.
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { email } from '#ports/email/tables.ts'
import { bookAppointment } from '#features/appointment/booking/book-appointment.ts'
import { cancelAppointment } from '#features/appointment/visit/cancel-appointment.ts'
import { findAppointment } from '#features/appointment/visit/find-appointment.ts'
import type { VisitDetails } from '#features/appointment/emails/email-data.ts'
import { moveAppointment } from '#features/appointment/visit/move-appointment.ts'
import { enqueueVisitEmail } from '#features/appointment/emails/enqueue-visit-email.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { parisAgenda, thursday, visitRequest } from './paris.ts'

withDatabase('emails about an appointment', (app) => {
  const agenda = parisAgenda('camille')
  const words = {
    boutique: {
      title: 'The house on the quay',
      city: 'Paris',
      address: '14 quai de l’Aiguille, 75004 Paris',
      email: 'paris@maison.example',
      telephone: '+33 1 00 00 18 47',
      location: null,
    },
    advisor: 'Camille Daubrée',
    pieces: ['Méridienne'],
  }

  async function booked() {
    const request = visitRequest()
    const result = await bookAppointment(app, agenda, request)
    if (!result.ok) throw new Error(result.refusal.code)
    return { token: request.token, id: result.value.appointment.id }
  }
  const write = (
    appointmentId: string,
    sequence: number,
    kind: 'confirmed' | 'moved' | 'canceled' | 'reminder',
  ) => enqueueVisitEmail(app, { appointmentId, sequence, kind }, () => Promise.resolve(words))
  const kinds = async () =>
    (await app.db.select().from(email).orderBy(email.createdAt)).map(({ kind }) => kind)

  test('a confirmation is written once, to the customer, with a token that finds the appointment', async () => {
    const { id, token } = await booked()
    await write(id, 0, 'confirmed')
    await write(id, 0, 'confirmed')
    const [row, ...more] = await app.db.select().from(email)
    expect(more).toEqual([])
    expect(row).toMatchObject({
      kind: 'appointment-confirmed',
      recipient: 'ottilie@example.com',
      locale: 'en',
    })
    const data = row?.data as VisitDetails
    expect(data).toMatchObject({
      sequence: 0,
      timeZone: 'Europe/Paris',
      start: thursday('11:15').toString(),
      ...words,
    })
    expect(data.token).not.toBe(token)
    expect((await findAppointment(app.db, data.token))?.id).toBe(id)
  })

  test('no email is written about a superseded revision', async () => {
    const { id, token } = await booked()
    await moveAppointment(app, agenda, { token, start: thursday('15:00') })
    await write(id, 0, 'confirmed')
    await write(id, 0, 'reminder')
    await write(id, 1, 'moved')
    expect(await kinds()).toEqual(['appointment-moved'])
    await cancelAppointment(app, agenda, token)
    await write(id, 1, 'reminder')
    await write(id, 2, 'canceled')
    expect(await kinds()).toEqual(['appointment-moved', 'appointment-canceled'])
  })

  test('no reminder is written once the appointment has started', async () => {
    const { id } = await booked()
    app.clock.set(thursday('11:15'))
    await write(id, 0, 'reminder')
    expect(await kinds()).toEqual([])
  })

  test('no email is written about an unknown appointment', async () => {
    await write('00000000-0000-4000-8000-000000000000', 0, 'confirmed')
    expect(await app.db.select().from(email).where(eq(email.kind, 'appointment-confirmed'))).toEqual([])
  })
})
