import { describe, expect, test } from 'vitest'
import { chooseVariant, readChoice, writeChoice } from './choose-variant.ts'
import type { Product } from '#content/documents.ts'
import { watchVariant } from '../../../../tests/support/product-variant.ts'

const options: Product['options'] = [
  { key: 'metal', title: 'Metal', values: [] },
  { key: 'strap', title: 'Strap', values: [] },
]
const product = {
  options,
  variants: [
    watchVariant('rose', 'tan', 'RG-TAN'),
    watchVariant('rose', 'ink', 'RG-INK'),
    watchVariant('steel', 'ink', 'ST-INK'),
    watchVariant('steel', 'moss', 'ST-MOS'),
  ],
}

describe('chooseVariant', () => {
  test.each([
    [{}, 'RG-TAN'],
    [{ metal: 'steel', strap: 'moss' }, 'ST-MOS'],
    [{ strap: 'ink' }, 'RG-INK'],
    [{ metal: 'lead', strap: 'string' }, 'RG-TAN'],
  ])('selects for %j the variant %s', (wanted, sku) => {
    expect(chooseVariant(product, wanted)?.variant.sku).toBe(sku)
  })

  test('gives priority to the option that was chosen last', () => {
    expect(chooseVariant(product, { metal: 'steel', strap: 'tan' }, 'metal')?.variant.sku).toBe('ST-INK')
    expect(chooseVariant(product, { metal: 'steel', strap: 'tan' }, 'strap')?.variant.sku).toBe('RG-TAN')
  })

  test('is undefined for a product without variants', () => {
    expect(chooseVariant({ variants: [] }, {})).toBeUndefined()
  })
})

test('a choice is read back from its query string', () => {
  const values = { strap: 'ink', metal: 'steel' }
  const address = writeChoice(product, values)
  expect(address).toBe('?metal=steel&strap=ink')
  expect(readChoice(product, new URLSearchParams(address))).toEqual(values)
})
