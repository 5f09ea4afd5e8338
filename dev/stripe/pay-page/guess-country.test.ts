import { expect, test } from 'vitest'
import { guessCountry } from './guess-country.ts'

test.each([
  ['en-GB,en;q=0.9', 'eur', ['FR', 'GB'], 'GB'],
  ['en-US', 'eur', ['FR', 'IT'], 'FR'],
  ['fa-IR,en-AE;q=0.5', 'eur', ['AE'], 'AE'],
  ['fr', 'gbp', ['GB'], 'GB'],
  [undefined, 'sek', ['FR', 'IT'], ''],
  [undefined, 'sek', ['IT'], 'IT'],
])('a browser of %s paying in %s to %j begins with "%s"', (language, currency, allowed, country) => {
  expect(guessCountry(language, currency, allowed)).toBe(country)
})
