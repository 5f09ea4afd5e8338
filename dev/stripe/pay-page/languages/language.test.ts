import { expect, test } from 'vitest'
import { chooseLanguage } from './language.ts'
import { estimateText } from './estimate-text.ts'

test.each([
  [undefined, 'fr', 'en', 'fr'],
  [undefined, 'fr-CA', 'en', 'fr'],
  [undefined, 'de', 'fr', 'en'],
  [undefined, 'auto', 'fa-IR,fa;q=0.9,en;q=0.8', 'fa'],
  [undefined, null, 'pt-PT,fr;q=0.5', 'fr'],
  [undefined, null, undefined, 'en'],
  ['fa', 'fr', 'en', 'fa'],
  ['xx', 'fr', 'fa', 'fr'],
])(
  'the language asked for (%s), the session locale %s and the browser languages %s give the page language %s',
  (asked, locale, browser, tag) => {
    expect(chooseLanguage(asked, locale, browser).tag).toBe(tag)
  },
)

test.each([
  ['en', 'business_day', 2, 3, '2 to 3 working days'],
  ['en', 'week', 1, 1, '1 week'],
  ['fr', 'business_day', 1, 2, 'de 1 à 2 jours ouvrés'],
  ['fa', 'business_day', 2, 3, '۲ تا ۳ روز کاری'],
] as const)(
  'the delivery estimate is written in %s, in units of %s, from %i to %i',
  (tag, unit, from, to, text) => {
    const language = chooseLanguage(tag, null, undefined)
    expect(estimateText({ minimum: { unit, value: from }, maximum: { unit, value: to } }, language)).toBe(
      text,
    )
    expect(estimateText(null, language)).toBe('')
  },
)
