import { expect, test } from 'vitest'
import { bookAppointment } from '#features/appointment/booking/book-appointment.ts'
import { cancelAppointment } from '#features/appointment/visit/cancel-appointment.ts'
import { findAppointment } from '#features/appointment/visit/find-appointment.ts'
import { moveAppointment } from '#features/appointment/visit/move-appointment.ts'
import { newToken } from '#shared/token.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { parisAgenda, thursday, visitRequest } from './paris.ts'

withDatabase('moving and canceling an appointment', (app) => {
  const twoAdvisors = parisAgenda('camille', 'idris')

  async function booked(more = {}) {
    const request = visitRequest({ advisorId: 'camille', ...more })
    const result = await bookAppointment(app, twoAdvisors, request)
    if (!result.ok) throw new Error(result.refusal.code)
    return { token: request.token, appointment: result.value.appointment }
  }

  test('a moved appointment keeps its uid and its advisor, and its sequence increases', async () => {
    const { token, appointment } = await booked()
    const moved = await moveAppointment(app, twoAdvisors, { token, start: thursday('16:15') })
    expect(moved).toMatchObject({
      ok: true,
      value: { uid: appointment.uid, sequence: 1, advisorId: 'camille', status: 'CONFIRMED' },
    })
    const again = await moveAppointment(app, twoAdvisors, { token, start: thursday('10:00') })
    expect(again).toMatchObject({ ok: true, value: { uid: appointment.uid, sequence: 2 } })
    const kinds = (await app.jobs.waiting('appointment.enqueue-email')).map(
      ({ payload }) => `${payload['kind']} ${payload['sequence']}`,
    )
    expect(kinds).toEqual(['confirmed 0', 'reminder 0', 'moved 1', 'reminder 1', 'moved 2', 'reminder 2'])
  })

  test('an appointment may move to a time that overlaps its own', async () => {
    const quarterHours = { ...twoAdvisors, rules: { ...twoAdvisors.rules, durationMinutes: 15 } }
    const { token } = await booked({ start: thursday('11:15') })
    expect(await moveAppointment(app, quarterHours, { token, start: thursday('11:30') })).toMatchObject({
      ok: true,
    })
  })

  test('moving an appointment frees the old slot and takes the new one', async () => {
    const { token } = await booked()
    await moveAppointment(app, twoAdvisors, { token, start: thursday('16:15') })
    await booked()
    const other = await bookAppointment(
      app,
      twoAdvisors,
      visitRequest({ advisorId: 'camille', start: thursday('16:15') }),
    )
    expect(other).toMatchObject({ ok: false, refusal: { code: 'hour_taken' } })
  })

  test('moving an appointment to its own slot changes nothing and enqueues no email', async () => {
    const { token } = await booked()
    const before = await app.jobs.waiting()
    expect(await moveAppointment(app, twoAdvisors, { token, start: thursday('11:15') })).toMatchObject({
      ok: true,
      value: { sequence: 0 },
    })
    expect(await app.jobs.waiting()).toEqual(before)
  })

  test('moving to a taken slot is refused and leaves the appointment unchanged', async () => {
    const { token } = await booked()
    await booked({ start: thursday('15:00') })
    expect(await moveAppointment(app, twoAdvisors, { token, start: thursday('15:00') })).toMatchObject({
      ok: false,
      refusal: { code: 'hour_taken' },
    })
    expect((await findAppointment(app.db, token))?.visit.start.equals(thursday('11:15'))).toBe(true)
  })

  test('of two appointments moved to one slot at once, one gets it', async () => {
    const one = await booked()
    const other = await booked({ start: thursday('15:00') })
    const results = await Promise.all(
      [one, other].map(({ token }) => moveAppointment(app, twoAdvisors, { token, start: thursday('13:45') })),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('canceling frees the slot and increases the sequence, once however often it is sent', async () => {
    const { token, appointment } = await booked()
    const results = await Promise.all([
      cancelAppointment(app, twoAdvisors, token),
      cancelAppointment(app, twoAdvisors, token),
    ])
    for (const result of results) {
      expect(result).toMatchObject({
        ok: true,
        value: { uid: appointment.uid, status: 'CANCELLED', sequence: 1 },
      })
    }
    const canceled = (await app.jobs.waiting()).filter(({ payload }) => payload['kind'] === 'canceled')
    expect(canceled).toHaveLength(1)
    await booked()
    expect(await findAppointment(app.db, token)).toMatchObject({ status: 'CANCELLED' })
  })

  test('a canceled appointment cannot be moved', async () => {
    const { token } = await booked()
    await cancelAppointment(app, twoAdvisors, token)
    expect(await moveAppointment(app, twoAdvisors, { token, start: thursday('15:00') })).toMatchObject({
      ok: false,
      refusal: { code: 'canceled' },
    })
  })

  test('an appointment can be changed until four hours before it starts, then is refused as too late, then as past', async () => {
    const { token } = await booked()
    app.clock.set(thursday('07:15'))
    expect(await moveAppointment(app, twoAdvisors, { token, start: thursday('16:15') })).toMatchObject({
      ok: true,
    })
    app.clock.set(thursday('12:15').add({ seconds: 1 }))
    expect(await moveAppointment(app, twoAdvisors, { token, start: thursday('17:30') })).toMatchObject({
      ok: false,
      refusal: { code: 'too_late' },
    })
    expect(await cancelAppointment(app, twoAdvisors, token)).toMatchObject({
      ok: false,
      refusal: { code: 'too_late' },
    })
    app.clock.set(thursday('16:15'))
    expect(await cancelAppointment(app, twoAdvisors, token)).toMatchObject({
      ok: false,
      refusal: { code: 'past' },
    })
  })

  test('a change with an unknown token or one of another boutique is refused as not found', async () => {
    const { token } = await booked()
    const london = { ...twoAdvisors, boutiqueId: 'boutique-london' }
    for (const [agenda, wrong] of [
      [twoAdvisors, newToken()],
      [twoAdvisors, 'x'],
      [london, token],
    ] as const) {
      const refusedAs = { ok: false, refusal: { code: 'not_found' } }
      expect(await moveAppointment(app, agenda, { token: wrong, start: thursday('15:00') })).toMatchObject(
        refusedAs,
      )
      expect(await cancelAppointment(app, agenda, wrong)).toMatchObject(refusedAs)
    }
  })
})
