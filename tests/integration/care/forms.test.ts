import { expect, test } from 'vitest'
import { careRequest } from '#features/care/tables.ts'
import { email as emailTable } from '#ports/email/tables.ts'
import { locales } from '#i18n/locales.ts'
import { newToken } from '#shared/token.ts'
import { care } from '../../../src/features/care/actions/care.ts'
import { type Fields, sendForm } from '../../support/send-form.ts'
import { withDatabase } from '../../support/database/with-database.ts'

withDatabase('the form for a care request', (app) => {
  const careForm = (more: Fields = {}): Fields => ({
    requestToken: newToken(),
    kind: 'repair',
    piece: 'Méridienne',
    order: '',
    matter: 'The crown turns and nothing follows.',
    name: 'Ottilie Brandt',
    email: 'ottilie@example.com',
    consent: 'yes',
    ...more,
  })
  const send = (fields: Fields, locale = locales.en) =>
    sendForm(care.request, fields, { db: app.db, jobs: app.jobs, clock: app.clock }, locale)

  test('a care request sent ten times is stored once and confirmed with one email', async () => {
    const fields = careForm({ order: 'ORD-7QK4MX' })
    const results = await Promise.all(Array.from({ length: 10 }, () => send(fields, locales.fr)))
    expect(new Set(results.map((result) => result.ok && result.location))).toEqual(
      new Set(['/fr/care?sent=yes#request']),
    )
    expect(await app.db.select().from(careRequest)).toMatchObject([
      { kind: 'repair', status: 'received', orderReference: 'ORD-7QK4MX', locale: 'fr' },
    ])
    expect(await app.db.select().from(emailTable)).toMatchObject([
      { kind: 'care-received', recipient: 'ottilie@example.com', locale: 'fr' },
    ])
  })

  test('an invalid care request is refused with a sentence at the field and keeps the other values', async () => {
    const long = 'x'.repeat(20_000)
    const wrong: [Fields, string][] = [
      [{ requestToken: 'mine' }, 'requestToken'],
      [{ kind: 'magic' }, 'kind'],
      [{ kind: '' }, 'kind'],
      [{ piece: '' }, 'piece'],
      [{ piece: long }, 'piece'],
      [{ piece: 'a\nb' }, 'piece'],
      [{ order: long }, 'order'],
      [{ matter: ' ' }, 'matter'],
      [{ matter: long }, 'matter'],
      [{ matter: 'a\u0000b' }, 'matter'],
      [{ name: '' }, 'name'],
      [{ name: ['Eve', 'Ada'] }, 'name'],
      [{ name: new File(['x'], 'x.txt') }, 'name'],
      [{ email: 'ottilie' }, 'email'],
      [{ email: 'a@example.com\nBcc: b@example.com' }, 'email'],
      [{ consent: '' }, 'consent'],
    ]
    for (const [fields, field] of wrong) {
      const outcome = await send(careForm(fields), locales.fa)
      if (outcome.ok) throw new Error(`accepted ${JSON.stringify(fields)}`)
      expect(outcome.status).toBe(422)
      expect(Object.keys(outcome.errors)).toEqual([field])
      expect(outcome.errors[field]).toMatch(/[\u0600-\u06ff].*[.؟]$/)
      if (field !== 'piece') expect(outcome.values['piece']).toBe('Méridienne')
    }
    expect(await app.db.select().from(careRequest)).toEqual([])
  })
})
