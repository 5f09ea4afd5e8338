import { expect, test } from 'vitest'
import { bookAppointment } from '#domain/appointment/book-appointment.ts'
import { findDay } from '#domain/appointment/find-availability.ts'
import { findAppointment } from '#domain/appointment/find-appointment.ts'
import { holdSlot } from '#domain/appointment/hold-slot.ts'
import { newToken } from '#shared/token.ts'
import { withDatabase } from '../../support/with-database.ts'
import { parisAgenda, thursday, visitRequest } from './paris.ts'

withDatabase('holding an hour while its letter is written', (house) => {
  const alone = parisAgenda('camille')
  const hold = (token: string, start = thursday('11:15')) =>
    holdSlot(house, alone, { token, start, advisorId: null, locale: 'en', minutes: 10 })
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
