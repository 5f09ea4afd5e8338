import { describe, expect, test } from 'vitest'
import type { OrderLine } from '#features/order/find-order.ts'
import { judgeLine, judgeWish, type ReturnWish } from './judge-line.ts'

const words = { en: 'x', fr: 'x', fa: 'x' }
const piece: OrderLine = {
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
    ['may come back', {}, 0, 1, null, 2],
    ['may come back in part', {}, 1, 1, null, 1],
    ['has all come back', {}, 2, 1, 'all_returned', 0],
    [
      'is engraved',
      { engravingText: 'E.B.', engravingPlace: words, returnKind: 'none' },
      0,
      1,
      'engraved',
      0,
    ],
    ['is not taken back', { returnKind: 'none' }, 0, 1, 'not_returnable', 0],
    ['is in its last hours', {}, 0, 38, null, 2],
    ['is too late', {}, 0, 39, 'window_over', 0],
    ['is made to order and still on the bench', { leadTimeWeeks: 7 }, 0, 60, null, 2],
  ] as const)('%s', (_, more, returned, days, refusal, returnable) => {
    expect(judgeLine({ ...piece, ...more }, order, returned, later(days))).toMatchObject({
      refusal,
      returnable,
    })
  })

  test('that is not paid for has nothing to give back', () => {
    expect(judgeLine(piece, { ...order, paymentStatus: 'unpaid' }, 0, later(1)).refusal).toBe('not_paid')
  })

  test('says what is given back', () => {
    const judged = judgeLine({ ...piece, refundableAmount: 24_001 }, order, 0, later(1))
    expect([judged.refundFor(1), judged.refundFor(2)]).toEqual([12_000, 24_001])
  })
})

describe('a wish to return', () => {
  const scent = judgeLine({ ...piece, returnKind: 'unopened', returnDays: 14 }, order, 0, later(1))
  const wish: ReturnWish = { quantity: 1, reason: 'changed_mind', isDeclaredUnopened: false }

  test.each([
    ['needs the word that the seal is whole', {}, 'not_declared'],
    ['is granted on it', { isDeclaredUnopened: true }, null],
    ['is granted without it where the fault is ours', { reason: 'faulty' }, null],
    ['may not be for more than was bought', { quantity: 3, isDeclaredUnopened: true }, 'too_many'],
    ['may not be for none', { quantity: 0, isDeclaredUnopened: true }, 'too_many'],
  ] as const)('%s', (_, more, refusal) => {
    expect(judgeWish(scent, { ...wish, ...more })).toBe(refusal)
  })
})
