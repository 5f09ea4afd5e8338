import { expect, test } from 'vitest'
import { languageToOffer } from './offer-language.ts'

test.each([
  [['fr-CA', 'en'], 'en', 'fr'],
  [['en-US', 'fr'], 'en', undefined],
  [['de', 'fr'], 'en', 'fr'],
  [['de', 'en'], 'en-GB', undefined],
  [['de'], 'en', undefined],
  [['fa-IR'], 'fr', 'fa'],
  [['toString'], 'fr', undefined],
  [[], 'en', undefined],
])('a reader of %j on a page in %s is offered %s', (visitor, page, offered) => {
  expect(languageToOffer(visitor, page)).toBe(offered)
})
