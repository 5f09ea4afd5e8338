import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SellableVariant } from '#content/sellable-variant.ts'
import type { StoredLine } from './bag.ts'
import { itemTotal, priceLine, subtotalOf } from './price-line.ts'

const variant = (changes: Partial<SellableVariant> = {}): SellableVariant => ({
  sku: 'PEN',
  productId: 'product-pen',
  name: 'Plume',
  slug: 'plume',
  kind: 'Fountain pen',
  options: [],
  price: { amount: 238_000, currency: 'EUR' },
  engraving: {
    maxLength: 18,
    alphabets: ['latin'],
    place: 'barrel',
    price: { amount: 6000, currency: 'EUR' },
    faces: [],
    limits: [],
    node: null,
    on: null,
  },
  returnRule: { kind: 'standard', days: 30, note: '' },
  picture: { path: '', color: null, hotspot: null, crop: null, alt: '', caption: null },
  availability: 'stock',
  leadTimeWeeks: null,
  availableFrom: null,
  editionSize: null,
  materialVariant: null,
  hsCode: null,
  taxCode: null,
  ...changes,
})
const line = (changes: Partial<StoredLine> = {}): StoredLine => ({
  id: 'line',
  sku: 'PEN',
  quantity: 1,
  engravingText: null,
  engravingFace: null,
  giftId: null,
  ...changes,
})
const today = (onHand: number) => ({ date: '2026-11-24', availability: new Map([['PEN', onHand]]) })

describe('priceLine', () => {
  test.each([
    ['without an engraving', line(), 238_000],
    ['with an engraving', line({ engravingText: 'Ada', engravingFace: 'roman' }), 244_000],
    [
      'with an engraving and a quantity of two',
      line({ quantity: 2, engravingText: 'Ada', engravingFace: 'roman' }),
      488_000,
    ],
  ])('prices a line %s', (_case, storedLine, amount) => {
    expect(itemTotal(priceLine(storedLine, variant(), today(5)))).toEqual({ amount, currency: 'EUR' })
  })

  test('adds nothing for a complimentary engraving', () => {
    const given = variant({ engraving: { ...variant().engraving!, price: null } })
    expect(
      itemTotal(priceLine(line({ engravingText: 'Ada', engravingFace: 'roman' }), given, today(5)))?.amount,
    ).toBe(238_000)
  })

  test.each([
    ['no_longer_sold', line(), undefined, 5],
    ['not_sold_here', line(), variant({ price: null }), 5],
    ['not_yet_sold', line(), variant({ availableFrom: '2026-11-25' }), 5],
    ['gone', line(), variant(), 0],
    ['too_few', line({ quantity: 3 }), variant(), 2],
    [
      'engraving_changed',
      line({ engravingText: 'Ada', engravingFace: 'roman' }),
      variant({ engraving: null }),
      5,
    ],
    ['engraving_changed', line({ engravingText: 'Ada', engravingFace: 'sans' }), variant(), 5],
    ['engraving_changed', line({ engravingText: 'آدا', engravingFace: 'roman' }), variant(), 5],
  ])('reports %s and gives the line no total', (problem, storedLine, sold, onHand) => {
    const item = priceLine(storedLine, sold, today(onHand))
    expect(item.problem).toBe(problem)
    expect(itemTotal(item)).toBeNull()
  })

  test('allows a product to be bought on its release date', () => {
    expect(priceLine(line(), variant({ availableFrom: '2026-11-24' }), today(5)).problem).toBeNull()
  })

  test('allows any quantity of a made-to-order product', () => {
    const made = variant({ availability: 'made-to-order' })
    expect(priceLine(line({ quantity: 10 }), made, today(0))).toMatchObject({
      problem: null,
      available: null,
    })
  })

  test('gives lines whose subtotal is price times quantity of those that can be bought, in any order', () => {
    const bought = fc.record({
      quantity: fc.integer({ min: 1, max: 10 }),
      price: fc.integer({ min: 0, max: 5_000_000 }),
      onHand: fc.integer({ min: 0, max: 12 }),
    })
    fc.assert(
      fc.property(fc.array(bought, { maxLength: 20 }), (lines) => {
        const items = lines.map(({ quantity, price, onHand }) =>
          priceLine(
            line({ quantity }),
            variant({ price: { amount: price, currency: 'EUR' } }),
            today(onHand),
          ),
        )
        const expected = lines
          .filter(({ quantity, onHand }) => quantity <= onHand)
          .reduce((sum, { quantity, price }) => sum + quantity * price, 0)
        expect(subtotalOf(items, 'EUR').amount).toBe(expected)
        expect(subtotalOf(items.toReversed(), 'EUR')).toEqual(subtotalOf(items, 'EUR'))
      }),
    )
  })
})
