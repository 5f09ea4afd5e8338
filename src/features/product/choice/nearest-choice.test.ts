import { describe, expect, test } from 'vitest'
import { findNearest, isCombinationMissing, nameChoice, requestedChoiceOf } from './nearest-choice.ts'
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
    ['an existing variant', { metal: 'steel', strap: 'ink' }, false],
    ['steel with tan calf, which has no variant', { metal: 'steel', strap: 'tan' }, true],
    ['no values', {}, false],
    ['an unknown metal', { metal: 'lead', strap: 'ink' }, false],
  ])('returns for %s (%j): %s', (_case, asked, isMissing) => {
    expect(isCombinationMissing(product, asked, chosen(steelInk))).toBe(isMissing)
  })
})

test('the wanted values are those of the URL, or of the shown variant where the product does not have them', () => {
  const shown = chosen(roseInk)
  expect(requestedChoiceOf(product, { metal: 'steel' }, shown)).toEqual({ metal: 'steel', strap: 'ink' })
  expect(requestedChoiceOf(product, { metal: 'lead', strap: 'tan' }, shown)).toEqual({
    metal: 'rose',
    strap: 'tan',
  })
})

describe('findNearest', () => {
  const nearestTo = (wanted: Record<string, string>, canBeHad: (variant: ProductVariant) => boolean) =>
    findNearest(product, wanted, canBeHad)?.variant.sku

  test('returns the available variant with the most of the wanted values', () => {
    expect(nearestTo({ metal: 'rose', strap: 'tan' }, (one) => one !== roseTan)).toBe('rose-ink')
    expect(nearestTo({ metal: 'steel', strap: 'tan' }, (one) => one !== roseTan)).toBe('steel-ink')
  })

  test('returns among equals the variant with the wanted value of the first option', () => {
    const steelTan = watchVariant('steel', 'tan')
    const products = { options, variants: [roseInk, steelTan] }
    expect(findNearest(products, { metal: 'steel', strap: 'ink' }, () => true)?.variant.sku).toBe('steel-tan')
  })

  test('returns no variant that is not available', () => {
    expect(nearestTo({ metal: 'rose', strap: 'tan' }, (one) => one === steelInk)).toBe('steel-ink')
    expect(nearestTo({ metal: 'rose', strap: 'tan' }, () => false)).toBeUndefined()
  })

  test('returns the size next to a wanted size that is not available', () => {
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

test('a choice is named in the order of the options', () => {
  expect(nameChoice(product, { strap: 'tan', metal: 'steel' })).toBe('Steel, tan calf')
})
