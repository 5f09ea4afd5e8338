import { describe, expect, test } from 'vitest'
import { findNearest, isCombinationMissing, nameChoice, wantedOf } from './nearest-choice.ts'
import type { Product, ProductVariant } from '#content/documents.ts'
import { productVariant, watchVariant } from '../../../../tests/support/product-variant.ts'

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

test('what is wanted is what was asked for, where it is offered, and else what is shown', () => {
  const shown = chosen(roseInk)
  expect(wantedOf(product, { metal: 'steel' }, shown)).toEqual({ metal: 'steel', strap: 'ink' })
  expect(wantedOf(product, { metal: 'lead', strap: 'tan' }, shown)).toEqual({ metal: 'rose', strap: 'tan' })
})

describe('findNearest', () => {
  const nearestTo = (wanted: Record<string, string>, canBeHad: (variant: ProductVariant) => boolean) =>
    findNearest(product, wanted, canBeHad)?.variant.sku

  test('keeps as much of the choice as can be had', () => {
    expect(nearestTo({ metal: 'rose', strap: 'tan' }, (one) => one !== roseTan)).toBe('rose-ink')
    expect(nearestTo({ metal: 'steel', strap: 'tan' }, (one) => one !== roseTan)).toBe('steel-ink')
  })

  test('of two that keep as much, offers the one that keeps what is chosen first', () => {
    const steelTan = watchVariant('steel', 'tan')
    const pieces = { options, variants: [roseInk, steelTan] }
    expect(findNearest(pieces, { metal: 'steel', strap: 'ink' }, () => true)?.variant.sku).toBe('steel-tan')
  })

  test('offers nothing that cannot be had', () => {
    expect(nearestTo({ metal: 'rose', strap: 'tan' }, (one) => one === steelInk)).toBe('steel-ink')
    expect(nearestTo({ metal: 'rose', strap: 'tan' }, () => false)).toBeUndefined()
  })

  test('offers the size beside the one that was wanted', () => {
    const sizes = ['50', '52', '54', '56']
    const ring = {
      options: [{ key: 'size', title: 'Size', values: sizes.map((size) => value(size, size)) }],
      variants: sizes.map((size) =>
        productVariant({ sku: size, options: [{ option: 'size', value: size }] }),
      ),
    }
    const isLeft = ({ sku }: ProductVariant) => sku !== '56'
    expect(findNearest(ring, { size: '56' }, isLeft)?.variant.sku).toBe('54')
  })
})

test('a choice is named in the order of choosing', () => {
  expect(nameChoice(product, { strap: 'tan', metal: 'steel' })).toBe('Steel, tan calf')
})
