import { describe, expect, test } from 'vitest'
import { locales } from '#i18n/locales.ts'
import { newToken } from '#shared/token.ts'
import { bookingShape } from './booking-form.ts'
import { readForm } from '#components/form/read-form.ts'
import { appointmentMessages } from '../messages/index.ts'
import { formMessages } from '#components/form/messages/index.ts'

type Fields = Readonly<Record<string, string | readonly string[] | File>>

function bookingForm(more: Fields = {}): FormData {
  const fields: Fields = {
    requestToken: newToken(),
    boutique: 'paris',
    visit: 'an-hour',
    start: '2026-11-26T10:15Z',
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
  }
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) form.append(name, one as string)
  }
  return form
}

function read(form: FormData, locale = locales.en) {
  return readForm(form, bookingShape(appointmentMessages(locale).errors), formMessages(locale))
}

describe('the booking form', () => {
  const long = 'x'.repeat(20_000)
  const wrong: readonly [string, Fields, string][] = [
    ['no name', { name: '' }, 'name'],
    ['a name of spaces', { name: '   ' }, 'name'],
    ['a name that is too long', { name: long }, 'name'],
    ['a name with a line break', { name: 'Eve\nBcc: everyone@example.com' }, 'name'],
    ['a name with a null character', { name: 'Eve\u0000' }, 'name'],
    ['two names', { name: ['Eve', 'Ada'] }, 'name'],
    ['a file for a name', { name: new File(['x'], 'x.txt') }, 'name'],
    ['no email address', { email: '' }, 'email'],
    ['an email address without a top-level domain', { email: 'ottilie@example' }, 'email'],
    ['an email address with a line break', { email: 'a@example.com\nBcc: b@example.com' }, 'email'],
    ['an email address that is too long', { email: `${long}@example.com` }, 'email'],
    ['a telephone number in words', { telephone: 'call me' }, 'telephone'],
    ['a telephone number that is too long', { telephone: '1'.repeat(80) }, 'telephone'],
    ['a party size of zero', { party: '0' }, 'party'],
    ['a party size of 100', { party: '100' }, 'party'],
    ['a party size of 1.5', { party: '1.5' }, 'party'],
    ['a party size in words', { party: 'two' }, 'party'],
    ['an unknown language', { language: '../../etc/passwd' }, 'language'],
    ['a note that is too long', { note: long }, 'note'],
    ['an unknown access need', { access: ['step-free', 'red carpet'] }, 'access'],
    ['100 access needs', { access: Array.from({ length: 100 }, () => 'quiet') }, 'access'],
    ['an access note that is too long', { accessNote: long }, 'accessNote'],
    ['too many products', { piece: Array.from({ length: 13 }, () => 'meridienne') }, 'piece'],
    ['no consent', { consent: '' }, 'consent'],
    ['an invalid consent', { consent: 'no' }, 'consent'],
    ['no start', { start: '' }, 'start'],
    ['a start with an invalid time', { start: '2026-11-26T25:61Z' }, 'start'],
    ['a start without a time zone', { start: '2026-11-26T10:15' }, 'start'],
    ['no request token', { requestToken: '' }, 'requestToken'],
    ['an invalid request token', { requestToken: 'mine' }, 'requestToken'],
  ]

  test.each(wrong)(
    'with %s returns a message in every language and keeps all other values',
    (_, fields, field) => {
      for (const locale of [locales.en, locales.fr, locales.fa]) {
        const outcome = read(bookingForm(fields), locale)
        if (outcome.ok) throw new Error('accepted')
        expect(outcome.status).toBe(422)
        expect(Object.keys(outcome.errors)).toEqual([field])
        expect(outcome.errors[field]).toMatch(/\s.*[.?؟]$/)
        if (locale.language === 'fa') expect(outcome.errors[field]).toMatch(/[\u0600-\u06ff]/)
        if (field !== 'email') expect(outcome.values['email']).toBe('ottilie@example.com')
        if (field !== 'piece') expect(outcome.values['piece']).toEqual(['meridienne', 'plume-de-minuit'])
      }
    },
  )

  test('has an error for each required field when it is empty', () => {
    const outcome = read(new FormData())
    expect(Object.keys(outcome.ok ? {} : outcome.errors).toSorted()).toEqual([
      'boutique',
      'consent',
      'email',
      'name',
      'party',
      'requestToken',
      'start',
      'visit',
    ])
  })

  test.each([
    ['+33 6 00 00 00 00', '+33 6 00 00 00 00'],
    ['(020) 7946-0958', '(020) 7946-0958'],
    ['۰۲۱ ۵۵۵ ۰۱۲۳', '021 555 0123'],
    ['٠٤ ٥٥٥ ٠١٢٣', '04 555 0123'],
    ['＋３３６１２３４', '+3361234'],
    ['\u200e+33 6 00 00 00 00', '+33 6 00 00 00 00'],
  ])('accepts the telephone number %s', (typed, telephone) => {
    expect(read(bookingForm({ telephone: typed }))).toMatchObject({ ok: true, data: { telephone } })
  })

  test.each(['۲', '٢', '２'])('reads the party size %s as 2', (party) => {
    expect(read(bookingForm({ party }))).toMatchObject({ ok: true, data: { party: 2 } })
  })

  test('accepts names in every script', () => {
    for (const name of ['فاطمه‌زهرا', 'Ó Ceallaigh', '渡辺', 'D’Arcy-Smith']) {
      expect(read(bookingForm({ name }))).toMatchObject({ ok: true, data: { name } })
    }
  })
})
