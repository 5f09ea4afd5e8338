import { describe, expect, test } from 'vitest'
import { distinctVariants } from './distinct-variants.ts'
import { onePricePerCurrency } from './one-price-per-currency.ts'

describe('distinctVariants', () => {
  const options = [
    { key: 'metal', values: [{ key: 'gold' }, { key: 'steel' }] },
    { key: 'strap', values: [{ key: 'tan' }] },
  ]
  const of = (sku: string, ...chosen: [string, string][]) => ({
    sku,
    options: chosen.map(([option, value]) => ({ option, value })),
  })

  test('accepts each combination once, with the options in any order', () => {
    const variants = [
      of('A', ['metal', 'gold'], ['strap', 'tan']),
      of('B', ['strap', 'tan'], ['metal', 'steel']),
    ]
    expect(distinctVariants(variants, options)).toBe(true)
    expect(distinctVariants([of('A')], [])).toBe(true)
  })

  test.each([
    ['The SKU A is used twice.', [of('A', ['metal', 'gold'], ['strap', 'tan']), of('A')]],
    [
      'A and B are the same choice.',
      [of('A', ['metal', 'gold'], ['strap', 'tan']), of('B', ['strap', 'tan'], ['metal', 'gold'])],
    ],
    ['A must choose “strap” exactly once.', [of('A', ['metal', 'gold'])]],
    [
      'A must choose “metal” exactly once.',
      [of('A', ['metal', 'gold'], ['metal', 'steel'], ['strap', 'tan'])],
    ],
    ['A chooses “brass”, which is not one of “metal”.', [of('A', ['metal', 'brass'])]],
    ['A chooses “colour”, which this piece does not offer.', [of('A', ['colour', 'red'])]],
  ])('refuses with: %s', (sentence, variants) => {
    expect(distinctVariants(variants, options)).toBe(sentence)
  })
})

test('a list of prices may have one price for each currency', () => {
  expect(onePricePerCurrency([{ currency: 'EUR' }, { currency: 'GBP' }])).toBe(true)
  expect(onePricePerCurrency(undefined)).toBe(true)
  expect(onePricePerCurrency([{ currency: 'EUR' }, { currency: 'EUR' }])).toContain('EUR')
})
