// The time moves only by the clock of the test, so holds expire without waiting.
import { expect, test } from 'vitest'
import { bookAppointment } from '#features/appointment/booking/book-appointment.ts'
import { findDay } from '#features/appointment/availability/find-availability.ts'
import { findAppointment } from '#features/appointment/visit/find-appointment.ts'
import { findHold } from '#features/appointment/booking/find-hold.ts'
import { deleteExpiredHolds } from '#features/appointment/booking/delete-expired-holds.ts'
import { holdSlot } from '#features/appointment/booking/hold-slot.ts'
import { newToken } from '#shared/token.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { parisAgenda, thursday, visitRequest } from './paris.ts'

withDatabase('holding a slot while its form is filled in', (app) => {
  const oneAdvisor = parisAgenda('camille')
  const hold = (token: string, start = thursday('11:15')) =>
    holdSlot(app, oneAdvisor, { token, start, advisorId: null, locale: 'en' })
  const countFreeSlots = async () =>
    (await findDay(app.db, oneAdvisor, Temporal.PlainDate.from('2026-11-26'), app.clock.now())).length

  test('a held slot can be booked by its own form only', async () => {
    const token = newToken()
    expect(await hold(token)).toMatchObject({ ok: true })
    expect(await countFreeSlots()).toBe(6)
    expect(await hold(newToken())).toMatchObject({ ok: false, refusal: { code: 'hour_taken' } })
    expect(await bookAppointment(app, oneAdvisor, visitRequest())).toMatchObject({ ok: false })
    expect(await bookAppointment(app, oneAdvisor, visitRequest({ token }))).toMatchObject({ ok: true })
    expect(await countFreeSlots()).toBe(6)
    expect(await hold(token)).toMatchObject({ ok: false, refusal: { code: 'already_sent' } })
  })

  test('an expired hold frees its slot, which its own form may still book', async () => {
    const token = newToken()
    await hold(token)
    app.clock.advance({ minutes: 10 })
    expect(await countFreeSlots()).toBe(7)
    expect(await bookAppointment(app, oneAdvisor, visitRequest({ token }))).toMatchObject({ ok: true })
  })

  test('the slot of an expired hold goes to the next booking', async () => {
    const token = newToken()
    await hold(token)
    app.clock.advance({ minutes: 9, seconds: 59 })
    expect(await bookAppointment(app, oneAdvisor, visitRequest())).toMatchObject({ ok: false })
    app.clock.advance({ seconds: 1 })
    expect(await bookAppointment(app, oneAdvisor, visitRequest())).toMatchObject({ ok: true })
    expect(await bookAppointment(app, oneAdvisor, visitRequest({ token }))).toMatchObject({
      ok: false,
      refusal: { code: 'hour_taken' },
    })
  })

  test('a form holds one slot at a time', async () => {
    const token = newToken()
    await hold(token)
    expect(await hold(token, thursday('15:00'))).toMatchObject({ ok: true })
    expect(await countFreeSlots()).toBe(6)
    expect(await bookAppointment(app, oneAdvisor, visitRequest())).toMatchObject({ ok: true })
  })

  test('holding the same slot again does not extend the hold', async () => {
    const token = newToken()
    const first = await hold(token)
    app.clock.advance({ minutes: 9 })
    expect(await hold(token)).toEqual(first)
    app.clock.advance({ minutes: 1 })
    expect(await countFreeSlots()).toBe(7)
    expect(await hold(token)).not.toEqual(first)
  })

  test('a thirteenth hold is refused until the other twelve expire', async () => {
    const days = ['2026-11-26', '2026-11-27', '2026-11-28']
    const all = await Promise.all(
      days.map((day) => findDay(app.db, oneAdvisor, Temporal.PlainDate.from(day), app.clock.now())),
    )
    const starts = all.flat().map(({ visit }) => visit.start)
    expect(starts.length).toBeGreaterThan(12)
    const codes: (string | undefined)[] = []
    for (const start of starts) {
      const result = await hold(newToken(), start)
      codes.push(result.ok ? undefined : result.refusal.code)
    }
    expect(codes.slice(0, 12)).toEqual(Array(12).fill(undefined))
    expect(new Set(codes.slice(12))).toEqual(new Set(['too_many_holds']))
    app.clock.advance({ minutes: 10 })
    expect(await hold(newToken())).toMatchObject({ ok: true })
  })

  test('a token finds its hold, finds it lapsed after ten minutes, and finds none after the booking', async () => {
    const token = newToken()
    const read = () => findHold(app.db, token, app.clock.now())
    expect(await read()).toBeUndefined()
    await hold(token)
    expect(await read()).toMatchObject({ isExpired: false, boutiqueId: oneAdvisor.boutiqueId })
    app.clock.advance({ minutes: 10 })
    expect(await read()).toMatchObject({ isExpired: true })
    // Another form takes the slot; the first token still finds its lapsed hold.
    await hold(newToken())
    expect(await read()).toMatchObject({ isExpired: true })
    await bookAppointment(app, oneAdvisor, visitRequest({ token, start: thursday('15:00') }))
    expect(await read()).toBeUndefined()
  })

  test('an unused hold is deleted after a day, an appointment is not', async () => {
    const [held, booked] = [newToken(), newToken()]
    await hold(held)
    await bookAppointment(app, oneAdvisor, visitRequest({ token: booked, start: thursday('15:00') }))
    app.clock.advance({ hours: 24, minutes: 5 })
    await deleteExpiredHolds(app.db, app.clock.now())
    expect(await findHold(app.db, held, app.clock.now())).toBeDefined()
    app.clock.advance({ minutes: 10 })
    await deleteExpiredHolds(app.db, app.clock.now())
    expect(await findHold(app.db, held, app.clock.now())).toBeUndefined()
    expect(await findAppointment(app.db, booked)).toBeDefined()
  })

  test('of twenty holds on one slot at once, one succeeds', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => hold(newToken())))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('the token of a hold finds no appointment', async () => {
    const token = newToken()
    await hold(token)
    expect(await findAppointment(app.db, token)).toBeUndefined()
  })
})
