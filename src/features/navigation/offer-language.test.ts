import { expect, test } from 'vitest'
import { languageToOffer } from './offer-language.ts'

test.each([
  [['fr-CA', 'en'], 'en', ['fr', 'fa'], 'fr'],
  [['en-US', 'fr'], 'en', ['fr', 'fa'], undefined],
  [['de', 'fr'], 'en', ['fr', 'fa'], 'fr'],
  [['de', 'en'], 'en-GB', ['fr', 'fa'], undefined],
  [['de'], 'en', ['fr', 'fa'], undefined],
  [['fa-IR'], 'fr', ['en', 'fa'], 'fa'],
  [[], 'en', ['fr', 'fa'], undefined],
])('a reader of %j on a page in %s, offered %j, is shown %s', (visitor, page, offered, shown) => {
  expect(languageToOffer(visitor, page, offered)).toBe(shown)
})
