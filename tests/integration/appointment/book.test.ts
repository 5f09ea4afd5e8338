import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { bookAppointment } from '#features/appointment/booking/book-appointment.ts'
import { findAlternatives, findDay, findMonth } from '#features/appointment/availability/find-availability.ts'
import { findAppointment } from '#features/appointment/visit/find-appointment.ts'
import { newToken } from '#shared/token.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { parisAgenda, thursday, visitRequest } from './paris.ts'

withDatabase('booking an appointment', (app) => {
  const oneAdvisor = parisAgenda('camille')
  const twoAdvisors = parisAgenda('camille', 'idris')

  async function countBooked(): Promise<number> {
    const { rows } = await app.db.execute<{ n: string }>(
      sql`select count(*) as n from appointment where status = 'CONFIRMED'`,
    )
    return Number(rows[0]?.n)
  }

  test('an appointment stores every field of its form and is found by its own token only', async () => {
    const request = visitRequest()
    const booked = await bookAppointment(app, twoAdvisors, request)
    expect(booked).toMatchObject({ ok: true, value: { isRepeat: false } })
    const found = await findAppointment(app.db, request.token)
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
      expect(await findAppointment(app.db, wrong)).toBeUndefined()
    }
  })

  test('the database holds hashes of tokens and no token', async () => {
    const request = visitRequest()
    await bookAppointment(app, twoAdvisors, request)
    const { rows } = await app.db.execute<{ all: string }>(
      sql`select (select json_agg(a)::text from appointment a) || (select json_agg(l)::text from appointment_link l) as all`,
    )
    expect(rows[0]?.all).not.toContain(request.token)
  })

  test('twenty forms for one slot make one appointment and nineteen refusals', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, () => bookAppointment(app, oneAdvisor, visitRequest())),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter((result) => !result.ok && result.refusal.code === 'hour_taken')).toHaveLength(19)
    expect(await countBooked()).toBe(1)
  })

  test('twenty forms for any advisor make one appointment for each advisor', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, () => bookAppointment(app, twoAdvisors, visitRequest())),
    )
    const advisors = results.flatMap((result) => (result.ok ? [result.value.appointment.advisorId] : []))
    expect(advisors.toSorted()).toEqual(['camille', 'idris'])
  })

  test('the same form sent twenty times at once books one appointment and returns it each time', async () => {
    const request = visitRequest()
    const results = await Promise.all(
      Array.from({ length: 20 }, () => bookAppointment(app, twoAdvisors, request)),
    )
    const ids = results.map((result) => result.ok && result.value.appointment.id)
    expect(new Set(ids).size).toBe(1)
    expect(results.filter((result) => result.ok && !result.value.isRepeat)).toHaveLength(1)
    expect(await countBooked()).toBe(1)
    expect(await app.jobs.waiting('appointment.enqueue-email')).toHaveLength(2)
  })

  test('a booking enqueues its confirmation at once and its reminder for one day before the appointment', async () => {
    const booked = await bookAppointment(app, twoAdvisors, visitRequest({ start: thursday('15:00') }))
    if (!booked.ok) throw new Error('not booked')
    const { id } = booked.value.appointment
    expect(await app.jobs.waiting('appointment.enqueue-email')).toEqual([
      {
        name: 'appointment.enqueue-email',
        payload: { appointmentId: id, sequence: 0, kind: 'confirmed' },
        startAfter: null,
      },
      {
        name: 'appointment.enqueue-email',
        payload: { appointmentId: id, sequence: 0, kind: 'reminder' },
        startAfter: Temporal.Instant.from('2026-11-25T15:00:00+01:00'),
      },
    ])
  })

  test('an appointment less than a day away has no reminder', async () => {
    await bookAppointment(
      app,
      twoAdvisors,
      visitRequest({ start: Temporal.Instant.from('2026-11-24T15:00:00+01:00') }),
    )
    expect(await app.jobs.waiting('appointment.enqueue-email')).toHaveLength(1)
  })

  test('the buffer after an appointment blocks its advisor, and the slot after the buffer is free', async () => {
    await bookAppointment(app, oneAdvisor, visitRequest({ start: thursday('11:15') }))
    const day = await findDay(app.db, oneAdvisor, Temporal.PlainDate.from('2026-11-26'), app.clock.now())
    const starts = day.map(({ visit }) =>
      visit.start.toZonedDateTimeISO('Europe/Paris').toPlainTime().toString().slice(0, 5),
    )
    expect(starts).toEqual(['10:00', '12:30', '13:45', '15:00', '16:15', '17:30'])
    const longer = { ...oneAdvisor, rules: { ...oneAdvisor.rules, bufferBeforeMinutes: 15 } }
    expect(await bookAppointment(app, longer, visitRequest({ start: thursday('10:00') }))).toMatchObject({
      ok: true,
    })
    const next = visitRequest({ start: thursday('12:30') })
    expect(await bookAppointment(app, longer, next)).toMatchObject({ ok: false })
    expect(await bookAppointment(app, oneAdvisor, next)).toMatchObject({ ok: true })
  })

  test.each([
    ['a time between two slots', '2026-11-26T11:30:00+01:00'],
    ['a Monday, when the boutique is closed', '2026-11-30T10:00:00+01:00'],
    ['a time within the minimum notice', '2026-11-24T12:30:00+01:00'],
    ['a time in the past', '2026-11-20T10:00:00+01:00'],
    ['a time beyond the booking horizon', '2029-11-28T10:00:00+01:00'],
  ])('a booking for %s is refused', async (_, start) => {
    const result = await bookAppointment(
      app,
      twoAdvisors,
      visitRequest({ start: Temporal.Instant.from(start) }),
    )
    expect(result).toMatchObject({ ok: false, refusal: { code: 'hour_taken' } })
    expect(await countBooked()).toBe(0)
  })

  test('a booking with an unknown advisor or a malformed token is refused', async () => {
    expect(await bookAppointment(app, twoAdvisors, visitRequest({ advisorId: 'nobody' }))).toMatchObject({
      ok: false,
    })
    expect(await bookAppointment(app, twoAdvisors, visitRequest({ token: 'x' }))).toMatchObject({
      ok: false,
      refusal: { code: 'bad_token' },
    })
  })

  test('a booking for any advisor goes to the one with fewer appointments', async () => {
    await bookAppointment(app, twoAdvisors, visitRequest({ start: thursday('10:00'), advisorId: 'camille' }))
    const next = await bookAppointment(app, twoAdvisors, visitRequest({ start: thursday('15:00') }))
    expect(next).toMatchObject({ ok: true, value: { appointment: { advisorId: 'idris' } } })
  })

  test('a booking for any advisor goes first to one who speaks the customer’s language', async () => {
    const agenda = {
      ...twoAdvisors,
      advisors: [
        { id: 'camille', languages: ['fr', 'en'], workingHours: null },
        { id: 'parisa', languages: ['fr', 'fa'], workingHours: null },
      ],
    }
    const advisorFor = async (language: string) => {
      const booked = await bookAppointment(app, agenda, visitRequest({ language, start: thursday('17:30') }))
      return booked.ok && booked.value.appointment.advisorId
    }
    expect(await advisorFor('fa')).toBe('parisa')
    expect(await advisorFor('fa')).toBe('camille')
  })

  test('the three nearest free slots are offered when a slot is taken', async () => {
    await bookAppointment(app, oneAdvisor, visitRequest({ start: thursday('15:00') }))
    const alternatives = await findAlternatives(app.db, oneAdvisor, thursday('15:00'), app.clock.now())
    expect(alternatives.map(({ visit }) => visit.start.toString())).toEqual(
      [thursday('13:45'), thursday('16:15'), thursday('12:30')].map(String),
    )
  })

  describe('around the start and the end of summer time', () => {
    test.each([
      ['the Saturday before summer time', '2027-03-27', '+01:00'],
      ['the Tuesday after summer time begins', '2027-03-30', '+02:00'],
      ['the Saturday before summer time ends', '2027-10-30', '+02:00'],
      ['the Tuesday after summer time ends', '2027-11-02', '+01:00'],
    ])('on %s the 10:00 slot is at 10:00 in Paris', async (_, date, offset) => {
      const start = Temporal.Instant.from(`${date}T10:00:00${offset}`)
      const request = visitRequest({ start })
      expect(await bookAppointment(app, oneAdvisor, request)).toMatchObject({ ok: true })
      const found = await findAppointment(app.db, request.token)
      expect(found?.visit.start.equals(start)).toBe(true)
      const month = await findMonth(
        app.db,
        oneAdvisor,
        Temporal.PlainYearMonth.from(date.slice(0, 7)),
        app.clock.now(),
      )
      expect(month.find((day) => day.date.toString() === date)).toMatchObject({ state: 'free', free: 6 })
    })
  })
})
