import { expect, test } from 'vitest'
import { bookAppointment } from '#features/appointment/booking/book-appointment.ts'
import { findDay } from '#features/appointment/availability/find-availability.ts'
import { findAppointment } from '#features/appointment/visit/find-appointment.ts'
import { findHold } from '#features/appointment/booking/find-hold.ts'
import { forgetLapsedHolds } from '#features/appointment/booking/forget-lapsed-holds.ts'
import { holdSlot } from '#features/appointment/booking/hold-slot.ts'
import { newToken } from '#shared/token.ts'
import { withDatabase } from '../../support/with-database.ts'
import { parisAgenda, thursday, visitRequest } from './paris.ts'

withDatabase('holding an hour while its letter is written', (house) => {
  const alone = parisAgenda('camille')
  const hold = (token: string, start = thursday('11:15')) =>
    holdSlot(house, alone, { token, start, advisorId: null, locale: 'en' })
  const freeHours = async () =>
    (await findDay(house.db, alone, Temporal.PlainDate.from('2026-11-26'), house.clock.now())).length

  test('nobody else can have it, and the letter that holds it can', async () => {
    const token = newToken()
    expect(await hold(token)).toMatchObject({ ok: true })
    expect(await freeHours()).toBe(6)
    expect(await hold(newToken())).toMatchObject({ ok: false, refusal: { code: 'hour_taken' } })
    expect(await bookAppointment(house, alone, visitRequest())).toMatchObject({ ok: false })
    expect(await bookAppointment(house, alone, visitRequest({ token }))).toMatchObject({ ok: true })
    expect(await freeHours()).toBe(6)
    expect(await hold(token)).toMatchObject({ ok: false, refusal: { code: 'already_sent' } })
  })

  test('a hold that lapses gives the hour back, and the letter may still be sent if nobody came', async () => {
    const token = newToken()
    await hold(token)
    house.clock.advance({ minutes: 10 })
    expect(await freeHours()).toBe(7)
    expect(await bookAppointment(house, alone, visitRequest({ token }))).toMatchObject({ ok: true })
  })

  test('a hold that lapses gives the hour to the next who asks', async () => {
    const token = newToken()
    await hold(token)
    house.clock.advance({ minutes: 9, seconds: 59 })
    expect(await bookAppointment(house, alone, visitRequest())).toMatchObject({ ok: false })
    house.clock.advance({ seconds: 1 })
    expect(await bookAppointment(house, alone, visitRequest())).toMatchObject({ ok: true })
    expect(await bookAppointment(house, alone, visitRequest({ token }))).toMatchObject({
      ok: false,
      refusal: { code: 'hour_taken' },
    })
  })

  test('a letter holds one hour at a time', async () => {
    const token = newToken()
    await hold(token)
    expect(await hold(token, thursday('15:00'))).toMatchObject({ ok: true })
    expect(await freeHours()).toBe(6)
    expect(await bookAppointment(house, alone, visitRequest())).toMatchObject({ ok: true })
  })

  test('asking again for the same hour keeps it no longer', async () => {
    const token = newToken()
    const first = await hold(token)
    house.clock.advance({ minutes: 9 })
    expect(await hold(token)).toEqual(first)
    house.clock.advance({ minutes: 1 })
    expect(await freeHours()).toBe(7)
    expect(await hold(token)).not.toEqual(first)
  })

  test('nobody can empty the book by holding all of it', async () => {
    const days = ['2026-11-26', '2026-11-27', '2026-11-28']
    const all = await Promise.all(
      days.map((day) => findDay(house.db, alone, Temporal.PlainDate.from(day), house.clock.now())),
    )
    const starts = all.flat().map(({ visit }) => visit.start)
    expect(starts.length).toBeGreaterThan(12)
    const codes: (string | undefined)[] = []
    for (const start of starts) {
      const answer = await hold(newToken(), start)
      codes.push(answer.ok ? undefined : answer.refusal.code)
    }
    expect(codes.slice(0, 12)).toEqual(Array(12).fill(undefined))
    expect(new Set(codes.slice(12))).toEqual(new Set(['too_many_holds']))
    house.clock.advance({ minutes: 10 })
    expect(await hold(newToken())).toMatchObject({ ok: true })
  })

  test('a letter is told what it holds, that its time is over, and nothing once it is sent', async () => {
    const token = newToken()
    const read = () => findHold(house.db, token, house.clock.now())
    expect(await read()).toBeUndefined()
    await hold(token)
    expect(await read()).toMatchObject({ isLapsed: false, boutiqueId: alone.boutiqueId })
    house.clock.advance({ minutes: 10 })
    expect(await read()).toMatchObject({ isLapsed: true })
    // Somebody else’s letter lets go of it in the book; whoever held it is still told.
    await hold(newToken())
    expect(await read()).toMatchObject({ isLapsed: true })
    await bookAppointment(house, alone, visitRequest({ token, start: thursday('15:00') }))
    expect(await read()).toBeUndefined()
  })

  test('a hold that came to nothing is forgotten after a day, a visit never', async () => {
    const [held, booked] = [newToken(), newToken()]
    await hold(held)
    await bookAppointment(house, alone, visitRequest({ token: booked, start: thursday('15:00') }))
    house.clock.advance({ hours: 24, minutes: 5 })
    await forgetLapsedHolds(house.db, house.clock.now())
    expect(await findHold(house.db, held, house.clock.now())).toBeDefined()
    house.clock.advance({ minutes: 10 })
    await forgetLapsedHolds(house.db, house.clock.now())
    expect(await findHold(house.db, held, house.clock.now())).toBeUndefined()
    expect(await findAppointment(house.db, booked)).toBeDefined()
  })

  test('twenty hands reach for one hour: one holds it', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => hold(newToken())))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('a hold is no visit: its link opens nothing', async () => {
    const token = newToken()
    await hold(token)
    expect(await findAppointment(house.db, token)).toBeUndefined()
  })
})
