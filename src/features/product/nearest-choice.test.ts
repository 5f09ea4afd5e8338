import { describe, expect, test } from 'vitest'
import { findNearest, isCombinationMissing, nameChoice } from './nearest-choice.ts'
import type { Product, ProductVariant } from '#domain/content/documents.ts'
import { watchVariant } from '../../../tests/support/product-variant.ts'

const value = (key: string, title: string) => ({ key, title, note: null, swatch: null })
const options: Product['options'] = [
  { key: 'metal', title: 'Metal', values: [value('rose', 'Rose gold'), value('steel', 'Steel')] },
  { key: 'strap', title: 'Strap', values: [value('tan', 'Tan calf'), value('ink', 'Ink calf')] },
]
const roseTan = watchVariant('rose', 'tan')
const roseInk = watchVariant('rose', 'ink')
const steelInk = watchVariant('steel', 'ink')
const product = { options, variants: [roseTan, roseInk, steelInk] }
const chosen = (one: ProductVariant) => ({
  variant: one,
  values: Object.fromEntries(one.options.map(({ option, value }) => [option, value])),
})

describe('isCombinationMissing', () => {
  test.each([
    ['what is made', { metal: 'steel', strap: 'ink' }, false],
    ['steel with tan calf, which is not made', { metal: 'steel', strap: 'tan' }, true],
    ['nothing', {}, false],
    ['a metal nobody offers', { metal: 'lead', strap: 'ink' }, false],
  ])('%s', (_case, asked, isMissing) => {
    expect(isCombinationMissing(product, asked, chosen(steelInk))).toBe(isMissing)
  })
})

describe('findNearest', () => {
  test('keeps as much of the choice as can be had', () => {
    expect(findNearest(product, chosen(roseTan), () => true)?.variant.sku).toBe('rose-ink')
    expect(findNearest(product, chosen(steelInk), () => true)?.variant.sku).toBe('rose-ink')
  })

  test('offers nothing that cannot be had, nor the piece itself', () => {
    expect(findNearest(product, chosen(roseTan), (one) => one === steelInk)?.variant.sku).toBe('steel-ink')
    expect(findNearest(product, chosen(roseTan), (one) => one === roseTan)).toBeUndefined()
  })
})

test('a choice is named in the order of choosing', () => {
  expect(nameChoice(product, { strap: 'tan', metal: 'steel' })).toBe('Steel, tan calf')
})
