import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { locales } from '#i18n/locales.ts'
import { newToken } from '#shared/token.ts'
import { appointment } from '../../../src/features/appointment/actions/appointment.ts'
import { type CookieJar, type Fields, sendForm } from '../../support/send-form.ts'
import { withDatabase } from '../../support/with-database.ts'
import { parisContent } from './paris-content.ts'

const start = '2026-11-26T10:15Z'

withDatabase('the forms of a visit', (house) => {
  const open = () => ({
    db: house.db,
    jobs: house.jobs,
    clock: house.clock,
    content: parisContent,
    env: { SITE_URL: 'https://maison.example' },
  })
  const letter = (more: Fields = {}): Fields => ({
    letter: newToken(),
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
    Number((await house.db.execute<{ n: string }>(sql`select count(*) as n from appointment`)).rows[0]?.n)

  test('a good letter leads to its visit, in its own language', async () => {
    const fields = letter({
      access: ['step-free', 'quiet'],
      telephone: '+33 6 00 00 00 00',
      advisor: 'camille',
    })
    expect(await book(fields)).toEqual({ ok: true, location: `/appointments/${fields['letter']}` })
    expect(await book(fields, locales.fa)).toEqual({
      ok: true,
      location: `/fa/appointments/${fields['letter']}`,
    })
    expect(await book({ ...fields, start: '2026-11-27T10:15Z' })).toEqual({
      ok: true,
      location: `/appointments/${fields['letter']}`,
    })
    expect(await count()).toBe(1)
  })

  test.each([
    ['a language not spoken here', { language: 'zz' }, 'language'],
    ['an unknown piece', { piece: ['meridienne', 'crown-jewels'] }, 'piece'],
    ['a hostile piece', { piece: "'; drop table appointment; --" }, 'piece'],
    ['an unknown advisor', { advisor: 'nobody' }, 'advisor'],
    ['an hour that is none', { start: '2026-11-26T25:61Z' }, 'start'],
    ['a name of two lines', { name: 'Eve\nBcc: everyone@example.com' }, 'name'],
  ])('refuses %s with a sentence beside it, and keeps the rest', async (_, fields, field) => {
    const outcome = await book(letter(fields))
    if (outcome.ok) throw new Error('accepted')
    expect(outcome).toMatchObject({ status: 422, values: { email: 'ottilie@example.com' } })
    expect(outcome.sentence.length).toBeGreaterThan(10)
    expect(Object.keys(outcome.errors)).toEqual([field])
    expect(await count()).toBe(0)
  })

  test.each([
    ['an unknown boutique', { boutique: 'atlantis' }],
    ['an unknown kind of visit', { visit: 'a-week' }],
  ])('refuses %s', async (_, fields) => {
    expect(await book(letter(fields))).toMatchObject({ ok: false, status: 422 })
  })

  test('says kindly that the hour has gone, or the advisor', async () => {
    await book(letter({ advisor: 'camille' }))
    const wanted = await book(letter({ advisor: 'camille' }))
    expect(wanted).toMatchObject({ ok: false, status: 409, values: { name: 'Ottilie Brandt' } })
    expect(Object.keys(wanted.ok ? {} : wanted.errors)).toEqual(['advisor'])
    await book(letter())
    const gone = await book(letter())
    expect(gone).toMatchObject({ ok: false, status: 409 })
    expect(Object.keys(gone.ok ? {} : gone.errors)).toEqual(['start'])
  })

  describe('on the desk', () => {
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

    test('an hour that is chosen is kept for the one letter, which consumes it', async () => {
      const jar: CookieJar = new Map()
      expect(await choose({}, jar)).toEqual({ ok: true, location: held })
      const seal = jar.get('__Host-hold') ?? ''
      expect(await choose({}, jar)).toEqual({ ok: true, location: held })
      expect(jar.get('__Host-hold')).toBe(seal)
      expect(await count()).toBe(1)
      expect(await choose({ start: '2026-11-26T11:30Z' }, jar)).toMatchObject({ ok: true })
      expect(await count()).toBe(1)
      const sent = await sendForm(appointment.book, letter({ letter: seal }), open(), locales.en, { jar })
      expect(sent).toMatchObject({ ok: true })
      expect(jar.has('__Host-hold')).toBe(false)
      expect(await count()).toBe(1)
    })

    test('a letter sent from another window leaves the next hour to a letter of its own', async () => {
      const jar: CookieJar = new Map()
      await choose({}, jar)
      const seal = jar.get('__Host-hold') ?? ''
      await book(letter({ letter: seal }))
      expect(await choose({ start: '2026-11-27T10:15Z' }, jar)).toMatchObject({ ok: true })
      expect(jar.get('__Host-hold')).not.toBe(seal)
      expect(await count()).toBe(2)
    })

    test('an hour that is gone is refused, with no cookie', async () => {
      await choose({})
      await choose({})
      const jar: CookieJar = new Map()
      expect(await choose({}, jar)).toMatchObject({ ok: false, status: 409, values: { start } })
      expect(jar.size).toBe(0)
    })

    test.each([
      ['no hour', { start: '' }],
      ['an hour that is none', { start: '2026-11-26T25:61Z' }],
      ['two hours', { start: [start, '2026-11-27T10:15Z'] }],
      ['an unknown house', { boutique: 'atlantis' }],
      ['a hostile house', { boutique: "paris'; drop table appointment; --" }],
      ['a house too long to be one', { boutique: 'p'.repeat(5000) }],
      ['an unknown kind of visit', { visit: 'a-week' }],
    ])('refuses %s with a sentence', async (_, fields) => {
      const outcome = await choose(fields)
      expect(outcome).toMatchObject({ ok: false, status: 422 })
      expect(outcome.ok ? '' : outcome.sentence).toMatch(/\w{3,}.+\./)
      expect(await count()).toBe(0)
    })
  })

  describe('on the visit’s own page', () => {
    async function booked() {
      const fields = letter()
      await book(fields)
      return String(fields['letter'])
    }
    const move = (fields: Fields) => sendForm(appointment.move, fields, open())
    const cancel = (fields: Fields) => sendForm(appointment.cancel, fields, open())

    test('moves, then cancels, and twice is once', async () => {
      const token = await booked()
      const moved = { ok: true, location: `/appointments/${token}` }
      expect(await move({ letter: token, start: '2026-11-27T09:00Z' })).toEqual(moved)
      expect(await move({ letter: token, start: '2026-11-27T09:00Z' })).toEqual(moved)
      const canceled = { ok: true, location: `/appointments/${token}` }
      expect(await cancel({ letter: token })).toEqual(canceled)
      expect(await cancel({ letter: token })).toEqual(canceled)
      expect(await move({ letter: token, start })).toMatchObject({ ok: false, status: 409 })
    })

    test.each([
      ['an unknown link', { letter: newToken(), start }, 404],
      ['a malformed link', { letter: '../secrets', start }, 404],
      ['no link', { start }, 422],
      ['an array of links', { letter: [newToken(), newToken()], start }, 422],
    ])('refuses %s', async (_, fields, status) => {
      expect(await move(fields)).toMatchObject({ ok: false, status })
      expect(await cancel(fields)).toMatchObject({ ok: false, status })
    })

    test.each(['', 'tomorrow', '2026-11-27T03:00Z ', '9999-99-99T99:99Z'])(
      'refuses to move to %j',
      async (to) => {
        expect(await move({ letter: await booked(), start: to })).toMatchObject({ ok: false, status: 422 })
      },
    )

    test('refuses an hour that is none of the house’s', async () => {
      const outcome = await move({ letter: await booked(), start: '2026-11-27T03:00Z' })
      expect(outcome).toMatchObject({ ok: false, status: 409 })
    })

    test('refuses once the cut-off has passed', async () => {
      const token = await booked()
      house.clock.set('2026-11-26T08:00:00Z')
      expect(await cancel({ letter: token })).toMatchObject({ ok: false, status: 409 })
    })
  })
})
