import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { bookAppointment } from '#features/appointment/booking/book-appointment.ts'
import { findAlternatives, findDay, findMonth } from '#features/appointment/availability/find-availability.ts'
import { findAppointment } from '#features/appointment/visit/find-appointment.ts'
import { newToken } from '#shared/token.ts'
import { withDatabase } from '../../support/with-database.ts'
import { parisAgenda, thursday, visitRequest } from './paris.ts'

withDatabase('booking a visit', (house) => {
  const alone = parisAgenda('camille')
  const two = parisAgenda('camille', 'idris')

  async function countBooked(): Promise<number> {
    const { rows } = await house.db.execute<{ n: string }>(
      sql`select count(*) as n from appointment where status = 'CONFIRMED'`,
    )
    return Number(rows[0]?.n)
  }

  test('keeps everything the letter said, and opens by its link alone', async () => {
    const request = visitRequest()
    const booked = await bookAppointment(house, two, request)
    expect(booked).toMatchObject({ ok: true, value: { isRepeat: false } })
    const found = await findAppointment(house.db, request.token)
    expect(found).toMatchObject({
      sequence: 0,
      status: 'CONFIRMED',
      boutiqueId: 'boutique-paris',
      timeZone: 'Europe/Paris',
      guest: request.guest,
      accessNeeds: ['step-free'],
      productIds: request.productIds,
    })
    expect(found?.visit.start.equals(request.start)).toBe(true)
    expect(found?.visit.end.equals(thursday('12:15'))).toBe(true)
    for (const wrong of [newToken(), 'short', '', request.token.slice(0, -1), `${request.token}x`]) {
      expect(await findAppointment(house.db, wrong)).toBeUndefined()
    }
  })

  test('keeps no token, only hashes', async () => {
    const request = visitRequest()
    await bookAppointment(house, two, request)
    const { rows } = await house.db.execute<{ all: string }>(
      sql`select (select json_agg(a)::text from appointment a) || (select json_agg(l)::text from appointment_link l) as all`,
    )
    expect(rows[0]?.all).not.toContain(request.token)
  })

  test('twenty letters for one hour: one visit, nineteen kind refusals', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => bookAppointment(house, alone, visitRequest())),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.refusal.code === 'hour_taken')).toHaveLength(19)
    expect(await countBooked()).toBe(1)
  })

  test('twenty letters for whoever is free: as many visits as advisors', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => bookAppointment(house, two, visitRequest())),
    )
    const advisors = answers.flatMap((answer) => (answer.ok ? [answer.value.appointment.advisorId] : []))
    expect(advisors.toSorted()).toEqual(['camille', 'idris'])
  })

  test('the same letter sent twenty times at once books once and answers the same visit', async () => {
    const request = visitRequest()
    const answers = await Promise.all(Array.from({ length: 20 }, () => bookAppointment(house, two, request)))
    const ids = answers.map((answer) => answer.ok && answer.value.appointment.id)
    expect(new Set(ids).size).toBe(1)
    expect(answers.filter((answer) => answer.ok && !answer.value.isRepeat)).toHaveLength(1)
    expect(await countBooked()).toBe(1)
    expect(await house.jobs.waiting('appointment.write-letter')).toHaveLength(2)
  })

  test('asks for the letter at once, and for the reminder the day before at the same hour', async () => {
    const booked = await bookAppointment(house, two, visitRequest({ start: thursday('15:00') }))
    if (!booked.ok) throw new Error('not booked')
    const { id } = booked.value.appointment
    expect(await house.jobs.waiting('appointment.write-letter')).toEqual([
      {
        name: 'appointment.write-letter',
        payload: { appointmentId: id, sequence: 0, kind: 'confirmed' },
        startAfter: null,
      },
      {
        name: 'appointment.write-letter',
        payload: { appointmentId: id, sequence: 0, kind: 'reminder' },
        startAfter: Temporal.Instant.from('2026-11-25T15:00:00+01:00'),
      },
    ])
  })

  test('has no reminder for a visit that is less than a day away', async () => {
    await bookAppointment(
      house,
      two,
      visitRequest({ start: Temporal.Instant.from('2026-11-24T15:00:00+01:00') }),
    )
    expect(await house.jobs.waiting('appointment.write-letter')).toHaveLength(1)
  })

  test('the buffer after a visit keeps its advisor, and the hour after the buffer is free', async () => {
    await bookAppointment(house, alone, visitRequest({ start: thursday('11:15') }))
    const day = await findDay(house.db, alone, Temporal.PlainDate.from('2026-11-26'), house.clock.now())
    const starts = day.map(({ visit }) =>
      visit.start.toZonedDateTimeISO('Europe/Paris').toPlainTime().toString().slice(0, 5),
    )
    expect(starts).toEqual(['10:00', '12:30', '13:45', '15:00', '16:15', '17:30'])
    const longer = { ...alone, rules: { ...alone.rules, bufferBeforeMinutes: 15 } }
    expect(await bookAppointment(house, longer, visitRequest({ start: thursday('10:00') }))).toMatchObject({
      ok: true,
    })
    const next = visitRequest({ start: thursday('12:30') })
    expect(await bookAppointment(house, longer, next)).toMatchObject({ ok: false })
    expect(await bookAppointment(house, alone, next)).toMatchObject({ ok: true })
  })

  test.each([
    ['an hour between the house’s hours', '2026-11-26T11:30:00+01:00'],
    ['a Monday, when the doors are closed', '2026-11-30T10:00:00+01:00'],
    ['an hour too soon to prepare', '2026-11-24T12:30:00+01:00'],
    ['an hour that is past', '2026-11-20T10:00:00+01:00'],
    ['an hour further than the book is open', '2029-11-28T10:00:00+01:00'],
  ])('refuses %s', async (_, start) => {
    const answer = await bookAppointment(house, two, visitRequest({ start: Temporal.Instant.from(start) }))
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'hour_taken' } })
    expect(await countBooked()).toBe(0)
  })

  test('refuses an advisor who does not receive here, and a token of its own making', async () => {
    expect(await bookAppointment(house, two, visitRequest({ advisorId: 'nobody' }))).toMatchObject({
      ok: false,
    })
    expect(await bookAppointment(house, two, visitRequest({ token: 'x' }))).toMatchObject({
      ok: false,
      refusal: { code: 'bad_token' },
    })
  })

  test('gives whoever is free to the advisor with fewer visits', async () => {
    await bookAppointment(house, two, visitRequest({ start: thursday('10:00'), advisorId: 'camille' }))
    const next = await bookAppointment(house, two, visitRequest({ start: thursday('15:00') }))
    expect(next).toMatchObject({ ok: true, value: { appointment: { advisorId: 'idris' } } })
  })

  test('gives whoever is free to one who speaks the guest’s language', async () => {
    const agenda = {
      ...two,
      advisors: [
        { id: 'camille', languages: ['fr', 'en'], workingHours: null },
        { id: 'parisa', languages: ['fr', 'fa'], workingHours: null },
      ],
    }
    const speaksOf = async (language: string) => {
      const booked = await bookAppointment(
        house,
        agenda,
        visitRequest({ language, start: thursday('17:30') }),
      )
      return booked.ok && booked.value.appointment.advisorId
    }
    expect(await speaksOf('fa')).toBe('parisa')
    expect(await speaksOf('fa')).toBe('camille')
  })

  test('offers the three nearest hours when one is gone', async () => {
    await bookAppointment(house, alone, visitRequest({ start: thursday('15:00') }))
    const near = await findAlternatives(house.db, alone, thursday('15:00'), house.clock.now())
    expect(near.map(({ visit }) => visit.start.toString())).toEqual(
      [thursday('13:45'), thursday('16:15'), thursday('12:30')].map(String),
    )
  })

  describe('around a change of clocks', () => {
    test.each([
      ['the Saturday before', '2027-03-27', '+01:00'],
      ['the Tuesday after', '2027-03-30', '+02:00'],
      ['the Saturday before winter', '2027-10-30', '+02:00'],
      ['the Tuesday after it', '2027-11-02', '+01:00'],
    ])('%s, ten o’clock is ten o’clock in Paris', async (_, date, offset) => {
      const start = Temporal.Instant.from(`${date}T10:00:00${offset}`)
      const request = visitRequest({ start })
      expect(await bookAppointment(house, alone, request)).toMatchObject({ ok: true })
      const found = await findAppointment(house.db, request.token)
      expect(found?.visit.start.equals(start)).toBe(true)
      const month = await findMonth(
        house.db,
        alone,
        Temporal.PlainYearMonth.from(date.slice(0, 7)),
        house.clock.now(),
      )
      expect(month.find((day) => day.date.toString() === date)).toMatchObject({ state: 'free', free: 6 })
    })
  })
})
