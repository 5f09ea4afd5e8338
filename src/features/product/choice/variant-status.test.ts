import { expect, test } from 'vitest'
import { isPurchasable, variantStatus } from './variant-status.ts'
import type { ProductVariant } from '#content/documents.ts'
import { productVariant } from '../../../../tests/support/product-variant.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const kindOf = (change: Partial<ProductVariant>, left?: number) =>
  variantStatus(productVariant(change), today, new Map(left === undefined ? [] : [['MER-ST-MOS', left]])).kind

test.each([
  [{}, undefined, 'none-left'],
  [{}, 3, 'stock'],
  [{}, 0, 'none-left'],
  [{ availability: 'made-to-order', leadTimeWeeks: 7 } as const, undefined, 'made-to-order'],
  [{ availableFrom: '2027-03-01' }, 3, 'later'],
  [{ availableFrom: '2026-11-23' }, 3, 'stock'],
  [{ price: null }, 3, 'not-sold-here'],
])('a variant with %j and a stock of %s has the status %s', (change, left, kind) => {
  expect(kindOf(change, left)).toBe(kind)
})

test('only a variant in stock or made to order can be added to the bag', () => {
  expect(isPurchasable({ kind: 'stock' })).toBe(true)
  expect(isPurchasable({ kind: 'none-left' })).toBe(false)
  expect(isPurchasable({ kind: 'later', from: today })).toBe(false)
})
