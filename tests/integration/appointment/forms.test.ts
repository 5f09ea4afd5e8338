// Calls the Astro actions directly, with the content of one boutique in memory.
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { locales } from '#i18n/locales.ts'
import { newToken } from '#shared/token.ts'
import { appointment } from '../../../src/features/appointment/actions/appointment.ts'
import { type CookieJar, type Fields, sendForm } from '../../support/send-form.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { parisContent } from './paris-content.ts'

const start = '2026-11-26T10:15Z'

withDatabase('the forms of an appointment', (app) => {
  const open = () => ({
    db: app.db,
    jobs: app.jobs,
    clock: app.clock,
    content: parisContent,
    env: { SITE_URL: 'https://maison.example' },
  })
  const bookingForm = (more: Fields = {}): Fields => ({
    requestToken: newToken(),
    boutique: 'paris',
    visit: 'an-hour',
    start,
    advisor: '',
    piece: ['meridienne', 'plume-de-minuit'],
    name: 'Ottilie Brandt',
    email: 'ottilie@example.com',
    telephone: '',
    party: '1',
    language: 'fr',
    note: '',
    accessNote: '',
    consent: 'yes',
    ...more,
  })
  const book = (fields: Fields, locale = locales.en) => sendForm(appointment.book, fields, open(), locale)
  const count = async () =>
    Number((await app.db.execute<{ n: string }>(sql`select count(*) as n from appointment`)).rows[0]?.n)

  test('a valid booking form books once and redirects to its appointment in the language of the request', async () => {
    const fields = bookingForm({
      access: ['step-free', 'quiet'],
      telephone: '+33 6 00 00 00 00',
      advisor: 'camille',
    })
    expect(await book(fields)).toEqual({ ok: true, location: `/appointments/${fields['requestToken']}` })
    expect(await book(fields, locales.fa)).toEqual({
      ok: true,
      location: `/fa/appointments/${fields['requestToken']}`,
    })
    expect(await book({ ...fields, start: '2026-11-27T10:15Z' })).toEqual({
      ok: true,
      location: `/appointments/${fields['requestToken']}`,
    })
    expect(await count()).toBe(1)
  })

  test.each([
    ['an unsupported language', { language: 'zz' }, 'language'],
    ['an unknown product', { piece: ['meridienne', 'crown-jewels'] }, 'piece'],
    ['an SQL injection as a product', { piece: "'; drop table appointment; --" }, 'piece'],
    ['an unknown advisor', { advisor: 'nobody' }, 'advisor'],
    ['an impossible time', { start: '2026-11-26T25:61Z' }, 'start'],
    ['a name with a line break', { name: 'Eve\nBcc: everyone@example.com' }, 'name'],
  ])(
    'a booking with %s is refused with an error at that field and keeps the other values',
    async (_, fields, field) => {
      const outcome = await book(bookingForm(fields))
      if (outcome.ok) throw new Error('accepted')
      expect(outcome).toMatchObject({ status: 422, values: { email: 'ottilie@example.com' } })
      expect(outcome.sentence.length).toBeGreaterThan(10)
      expect(Object.keys(outcome.errors)).toEqual([field])
      expect(await count()).toBe(0)
    },
  )

  test.each([
    ['an unknown boutique', { boutique: 'atlantis' }],
    ['an unknown appointment type', { visit: 'a-week' }],
  ])('a booking with %s is refused with 422', async (_, fields) => {
    expect(await book(bookingForm(fields))).toMatchObject({ ok: false, status: 422 })
  })

  test('a booking for a busy advisor or a taken slot is refused with 409 and an error at that field', async () => {
    await book(bookingForm({ advisor: 'camille' }))
    const busyAdvisor = await book(bookingForm({ advisor: 'camille' }))
    expect(busyAdvisor).toMatchObject({ ok: false, status: 409, values: { name: 'Ottilie Brandt' } })
    expect(Object.keys(busyAdvisor.ok ? {} : busyAdvisor.errors)).toEqual(['advisor'])
    await book(bookingForm())
    const takenSlot = await book(bookingForm())
    expect(takenSlot).toMatchObject({ ok: false, status: 409 })
    expect(Object.keys(takenSlot.ok ? {} : takenSlot.errors)).toEqual(['start'])
  })

  describe('the form that holds a slot', () => {
    const address = '/appointments?boutique=paris&visit=an-hour&piece=meridienne'
    const choose = (fields: Fields, jar: CookieJar = new Map()) =>
      sendForm(
        appointment.hold,
        { boutique: 'paris', visit: 'an-hour', start, ...fields },
        open(),
        locales.fr,
        {
          jar,
          address,
        },
      )
    const held =
      '/fr/appointments?boutique=paris&visit=an-hour&piece=meridienne&start=2026-11-26T10%3A15Z#kept'

    test('a chosen slot is held once, and its booking form consumes the hold', async () => {
      const jar: CookieJar = new Map()
      expect(await choose({}, jar)).toEqual({ ok: true, location: held })
      const holdToken = jar.get('__Host-hold') ?? ''
      expect(await choose({}, jar)).toEqual({ ok: true, location: held })
      expect(jar.get('__Host-hold')).toBe(holdToken)
      expect(await count()).toBe(1)
      expect(await choose({ start: '2026-11-26T11:30Z' }, jar)).toMatchObject({ ok: true })
      expect(await count()).toBe(1)
      const sent = await sendForm(
        appointment.book,
        bookingForm({ requestToken: holdToken }),
        open(),
        locales.en,
        {
          jar,
        },
      )
      expect(sent).toMatchObject({ ok: true })
      expect(jar.has('__Host-hold')).toBe(false)
      expect(await count()).toBe(1)
    })

    test('a hold after a booking in another window has a new token', async () => {
      const jar: CookieJar = new Map()
      await choose({}, jar)
      const holdToken = jar.get('__Host-hold') ?? ''
      await book(bookingForm({ requestToken: holdToken }))
      expect(await choose({ start: '2026-11-27T10:15Z' }, jar)).toMatchObject({ ok: true })
      expect(jar.get('__Host-hold')).not.toBe(holdToken)
      expect(await count()).toBe(2)
    })

    test('a hold on a taken slot is refused and sets no cookie', async () => {
      await choose({})
      await choose({})
      const jar: CookieJar = new Map()
      expect(await choose({}, jar)).toMatchObject({ ok: false, status: 409, values: { start } })
      expect(jar.size).toBe(0)
    })

    test.each([
      ['no time', { start: '' }],
      ['an impossible time', { start: '2026-11-26T25:61Z' }],
      ['two times', { start: [start, '2026-11-27T10:15Z'] }],
      ['an unknown boutique', { boutique: 'atlantis' }],
      ['an SQL injection as a boutique', { boutique: "paris'; drop table appointment; --" }],
      ['a boutique of 5,000 characters', { boutique: 'p'.repeat(5000) }],
      ['an unknown appointment type', { visit: 'a-week' }],
    ])('a hold with %s is refused with 422 and a sentence', async (_, fields) => {
      const outcome = await choose(fields)
      expect(outcome).toMatchObject({ ok: false, status: 422 })
      expect(outcome.ok ? '' : outcome.sentence).toMatch(/\w{3,}.+\./)
      expect(await count()).toBe(0)
    })
  })

  describe('the forms of the appointment page', () => {
    async function booked() {
      const fields = bookingForm()
      await book(fields)
      return String(fields['requestToken'])
    }
    const move = (fields: Fields) => sendForm(appointment.move, fields, open())
    const cancel = (fields: Fields) => sendForm(appointment.cancel, fields, open())

    test('moving and then canceling succeed, and sending each twice has no further effect', async () => {
      const token = await booked()
      const moved = { ok: true, location: `/appointments/${token}` }
      expect(await move({ token, start: '2026-11-27T09:00Z' })).toEqual(moved)
      expect(await move({ token, start: '2026-11-27T09:00Z' })).toEqual(moved)
      const canceled = { ok: true, location: `/appointments/${token}` }
      expect(await cancel({ token })).toEqual(canceled)
      expect(await cancel({ token })).toEqual(canceled)
      expect(await move({ token, start })).toMatchObject({ ok: false, status: 409 })
    })

    test.each([
      ['an unknown token', { token: newToken(), start }, 404],
      ['a malformed token', { token: '../secrets', start }, 404],
      ['no token', { start }, 422],
      ['two tokens', { token: [newToken(), newToken()], start }, 422],
    ])('moving and canceling with %s are refused', async (_, fields, status) => {
      expect(await move(fields)).toMatchObject({ ok: false, status })
      expect(await cancel(fields)).toMatchObject({ ok: false, status })
    })

    test.each(['', 'tomorrow', '2026-11-27T03:00Z ', '9999-99-99T99:99Z'])(
      'moving to the start %j is refused with 422',
      async (to) => {
        expect(await move({ token: await booked(), start: to })).toMatchObject({ ok: false, status: 422 })
      },
    )

    test('moving to a time outside the opening hours is refused with 409', async () => {
      const outcome = await move({ token: await booked(), start: '2026-11-27T03:00Z' })
      expect(outcome).toMatchObject({ ok: false, status: 409 })
    })

    test('canceling after the cutoff is refused with 409', async () => {
      const token = await booked()
      app.clock.set('2026-11-26T08:00:00Z')
      expect(await cancel({ token })).toMatchObject({ ok: false, status: 409 })
    })
  })
})
