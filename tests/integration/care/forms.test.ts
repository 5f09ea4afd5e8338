import { expect, test } from 'vitest'
import { careRequest } from '#features/care/tables.ts'
import { letter as letterTable } from '#ports/email/tables.ts'
import { locales } from '#i18n/locales.ts'
import { newToken } from '#shared/token.ts'
import { care } from '../../../src/features/care/actions/care.ts'
import { type Fields, sendForm } from '../../support/send-form.ts'
import { withDatabase } from '../../support/with-database.ts'

withDatabase('a letter to the workshop', (house) => {
  const letter = (more: Fields = {}): Fields => ({
    letter: newToken(),
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
    sendForm(care.request, fields, { db: house.db, jobs: house.jobs, clock: house.clock }, locale)

  test('is taken in once, however often it is sent, and answered with a letter', async () => {
    const fields = letter({ order: 'ORD-7QK4MX' })
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(fields, locales.fr)))
    expect(new Set(answers.map((answer) => answer.ok && answer.location))).toEqual(
      new Set(['/fr/care?sent=yes#request']),
    )
    expect(await house.db.select().from(careRequest)).toMatchObject([
      { kind: 'repair', status: 'received', orderReference: 'ORD-7QK4MX', locale: 'fr' },
    ])
    expect(await house.db.select().from(letterTable)).toMatchObject([
      { kind: 'care-received', recipient: 'ottilie@example.com', locale: 'fr' },
    ])
  })

  test('is sent back with a sentence for whatever is wrong with it, and nothing is lost', async () => {
    const long = 'x'.repeat(20_000)
    const wrong: [Fields, string][] = [
      [{ letter: 'mine' }, 'letter'],
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
      const outcome = await send(letter(fields), locales.fa)
      if (outcome.ok) throw new Error(`accepted ${JSON.stringify(fields)}`)
      expect(outcome.status).toBe(422)
      expect(Object.keys(outcome.errors)).toEqual([field])
      expect(outcome.errors[field]).toMatch(/[\u0600-\u06ff].*[.؟]$/)
      if (field !== 'piece') expect(outcome.values['piece']).toBe('Méridienne')
    }
    expect(await house.db.select().from(careRequest)).toEqual([])
  })
})
