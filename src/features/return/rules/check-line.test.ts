import { describe, expect, test } from 'vitest'
import type { OrderLine } from '#features/order/find-order.ts'
import { checkLine, checkItemInput, type ReturnItemInput } from './check-line.ts'

const words = { en: 'x', fr: 'x', fa: 'x' }
const item: OrderLine = {
  id: 'line',
  orderId: 'order',
  position: 0,
  kind: 'piece',
  sku: 'PIECE',
  productId: 'product',
  productSlug: 'piece',
  name: words,
  description: null,
  quantity: 2,
  unitAmount: 12_000,
  amountSubtotal: 24_000,
  amountDiscount: 0,
  amountTax: 0,
  amountTotal: 24_000,
  refundableAmount: 24_000,
  engravingText: null,
  engravingFace: null,
  engravingPlace: null,
  orderGiftId: null,
  giftPart: null,
  availability: 'stock',
  leadTimeWeeks: null,
  isStockSecured: true,
  returnKind: 'standard',
  returnDays: 30,
  returnNote: null,
  hsCode: null,
  stripeLineItemId: 'li_1',
  editionNumbers: [],
}
const placedAt = Temporal.Instant.from('2026-11-24T10:00:00Z')
const order = { paymentStatus: 'paid', placedAt, shippingAddress: null } as const
const later = (days: number) => placedAt.add({ hours: days * 24 })

describe('a line of an order', () => {
  test.each([
    ['can be returned', {}, 0, 1, null, 2],
    ['can be returned in part after a partial return', {}, 1, 1, null, 1],
    ['cannot be returned again when all of it is returned', {}, 2, 1, 'all_returned', 0],
    [
      'cannot be returned when it is engraved',
      { engravingText: 'E.B.', engravingPlace: words, returnKind: 'none' },
      0,
      1,
      'engraved',
      0,
    ],
    ['cannot be returned when its return rule is none', { returnKind: 'none' }, 0, 1, 'not_returnable', 0],
    ['can be returned on the last day', {}, 0, 38, null, 2],
    ['cannot be returned after the last day', {}, 0, 39, 'window_over', 0],
    ['can be returned later when it is made to order', { leadTimeWeeks: 7 }, 0, 60, null, 2],
  ] as const)('%s', (_, more, returned, days, refusal, returnable) => {
    expect(checkLine({ ...item, ...more }, order, returned, later(days))).toMatchObject({
      refusal,
      returnable,
    })
  })

  test('cannot be returned when it is not paid', () => {
    expect(checkLine(item, { ...order, paymentStatus: 'unpaid' }, 0, later(1)).refusal).toBe('not_paid')
  })

  test('has a refund amount for each quantity', () => {
    const checked = checkLine({ ...item, refundableAmount: 24_001 }, order, 0, later(1))
    expect([checked.refundFor(1), checked.refundFor(2)]).toEqual([12_000, 24_001])
  })
})

describe('a request to return a sealed product', () => {
  const sealed = checkLine({ ...item, returnKind: 'unopened', returnDays: 14 }, order, 0, later(1))
  const input: ReturnItemInput = { quantity: 1, reason: 'changed_mind', isDeclaredUnopened: false }

  test.each([
    ['needs the declaration that it is unopened', {}, 'not_declared'],
    ['is accepted with the declaration that it is unopened', { isDeclaredUnopened: true }, null],
    ['is accepted without the declaration when it is faulty', { reason: 'faulty' }, null],
    ['is refused for a quantity above the bought one', { quantity: 3, isDeclaredUnopened: true }, 'too_many'],
    ['is refused for a quantity of zero', { quantity: 0, isDeclaredUnopened: true }, 'too_many'],
  ] as const)('%s', (_, more, refusal) => {
    expect(checkItemInput(sealed, { ...input, ...more })).toBe(refusal)
  })
})
