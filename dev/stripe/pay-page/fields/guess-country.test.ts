import { expect, test } from 'vitest'
import { guessCountry } from './guess-country.ts'

test.each([
  ['en-GB,en;q=0.9', 'eur', ['FR', 'GB'], 'GB'],
  ['en-US', 'eur', ['FR', 'IT'], 'FR'],
  ['fa-IR,en-AE;q=0.5', 'eur', ['AE'], 'AE'],
  ['fr', 'gbp', ['GB'], 'GB'],
  [undefined, 'sek', ['FR', 'IT'], ''],
  [undefined, 'sek', ['IT'], 'IT'],
])(
  'for the languages %s, the currency %s and the countries %j, the preselected country is "%s"',
  (language, currency, allowed, country) => {
    expect(guessCountry(language, currency, allowed)).toBe(country)
  },
)
