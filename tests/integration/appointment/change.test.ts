import { expect, test } from 'vitest'
import { bookAppointment } from '#features/appointment/booking/book-appointment.ts'
import { cancelAppointment } from '#features/appointment/visit/cancel-appointment.ts'
import { findAppointment } from '#features/appointment/visit/find-appointment.ts'
import { moveAppointment } from '#features/appointment/visit/move-appointment.ts'
import { newToken } from '#shared/token.ts'
import { withDatabase } from '../../support/with-database.ts'
import { parisAgenda, thursday, visitRequest } from './paris.ts'

withDatabase('moving and canceling a visit', (house) => {
  const two = parisAgenda('camille', 'idris')

  async function booked(more = {}) {
    const request = visitRequest({ advisorId: 'camille', ...more })
    const answer = await bookAppointment(house, two, request)
    if (!answer.ok) throw new Error(answer.refusal.code)
    return { token: request.token, appointment: answer.value.appointment }
  }

  test('moving keeps the uid and the advisor, and raises the sequence', async () => {
    const { token, appointment } = await booked()
    const moved = await moveAppointment(house, two, { token, start: thursday('16:15') })
    expect(moved).toMatchObject({
      ok: true,
      value: { uid: appointment.uid, sequence: 1, advisorId: 'camille', status: 'CONFIRMED' },
    })
    const again = await moveAppointment(house, two, { token, start: thursday('10:00') })
    expect(again).toMatchObject({ ok: true, value: { uid: appointment.uid, sequence: 2 } })
    const kinds = (await house.jobs.waiting('appointment.write-letter')).map(
      ({ payload }) => `${payload['kind']} ${payload['sequence']}`,
    )
    expect(kinds).toEqual(['confirmed 0', 'reminder 0', 'moved 1', 'reminder 1', 'moved 2', 'reminder 2'])
  })

  test('a visit may move into the time that it occupies itself', async () => {
    const fine = { ...two, rules: { ...two.rules, durationMinutes: 15 } }
    const { token } = await booked({ start: thursday('11:15') })
    expect(await moveAppointment(house, fine, { token, start: thursday('11:30') })).toMatchObject({
      ok: true,
    })
  })

  test('the hour it leaves is free, the hour it takes is not', async () => {
    const { token } = await booked()
    await moveAppointment(house, two, { token, start: thursday('16:15') })
    await booked()
    const other = await bookAppointment(
      house,
      two,
      visitRequest({ advisorId: 'camille', start: thursday('16:15') }),
    )
    expect(other).toMatchObject({ ok: false, refusal: { code: 'hour_taken' } })
  })

  test('moving to the hour it has changes nothing, and writes nothing', async () => {
    const { token } = await booked()
    const before = await house.jobs.waiting()
    expect(await moveAppointment(house, two, { token, start: thursday('11:15') })).toMatchObject({
      ok: true,
      value: { sequence: 0 },
    })
    expect(await house.jobs.waiting()).toEqual(before)
  })

  test('refuses an hour that somebody has, and the visit stays where it was', async () => {
    const { token } = await booked()
    await booked({ start: thursday('15:00') })
    expect(await moveAppointment(house, two, { token, start: thursday('15:00') })).toMatchObject({
      ok: false,
      refusal: { code: 'hour_taken' },
    })
    expect((await findAppointment(house.db, token))?.visit.start.equals(thursday('11:15'))).toBe(true)
  })

  test('two visits that race for one hour: one has it', async () => {
    const one = await booked()
    const other = await booked({ start: thursday('15:00') })
    const answers = await Promise.all(
      [one, other].map(({ token }) => moveAppointment(house, two, { token, start: thursday('13:45') })),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('canceling gives the hour back, raises the sequence, and twice is once', async () => {
    const { token, appointment } = await booked()
    const answers = await Promise.all([
      cancelAppointment(house, two, token),
      cancelAppointment(house, two, token),
    ])
    for (const answer of answers) {
      expect(answer).toMatchObject({
        ok: true,
        value: { uid: appointment.uid, status: 'CANCELLED', sequence: 1 },
      })
    }
    const canceled = (await house.jobs.waiting()).filter(({ payload }) => payload['kind'] === 'canceled')
    expect(canceled).toHaveLength(1)
    await booked()
    expect(await findAppointment(house.db, token)).toMatchObject({ status: 'CANCELLED' })
  })

  test('a canceled visit cannot be moved', async () => {
    const { token } = await booked()
    await cancelAppointment(house, two, token)
    expect(await moveAppointment(house, two, { token, start: thursday('15:00') })).toMatchObject({
      ok: false,
      refusal: { code: 'canceled' },
    })
  })

  test('four hours before, to the minute, it is too late; afterwards it is past', async () => {
    const { token } = await booked()
    house.clock.set(thursday('07:15'))
    expect(await moveAppointment(house, two, { token, start: thursday('16:15') })).toMatchObject({ ok: true })
    house.clock.set(thursday('12:15').add({ seconds: 1 }))
    expect(await moveAppointment(house, two, { token, start: thursday('17:30') })).toMatchObject({
      ok: false,
      refusal: { code: 'too_late' },
    })
    expect(await cancelAppointment(house, two, token)).toMatchObject({
      ok: false,
      refusal: { code: 'too_late' },
    })
    house.clock.set(thursday('16:15'))
    expect(await cancelAppointment(house, two, token)).toMatchObject({ ok: false, refusal: { code: 'past' } })
  })

  test('an unknown link, or one of another boutique, opens nothing', async () => {
    const { token } = await booked()
    const london = { ...two, boutiqueId: 'boutique-london' }
    for (const [agenda, wrong] of [
      [two, newToken()],
      [two, 'x'],
      [london, token],
    ] as const) {
      const refusedAs = { ok: false, refusal: { code: 'not_found' } }
      expect(await moveAppointment(house, agenda, { token: wrong, start: thursday('15:00') })).toMatchObject(
        refusedAs,
      )
      expect(await cancelAppointment(house, agenda, wrong)).toMatchObject(refusedAs)
    }
  })
})
