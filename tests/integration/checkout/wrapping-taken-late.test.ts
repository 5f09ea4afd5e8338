import { afterAll, beforeAll, expect, test } from 'vitest'
import { letter } from '#ports/email/tables.ts'
import { order, orderGift, orderLine } from '#features/order/tables.ts'
import type { OrderLetter } from '#features/order/emails/letters.ts'
import { locales } from '#i18n/locales.ts'
import { openShop, sessionIdOf } from '../../support/shop.ts'
import { openStripeCounter, type StripeCounter } from '../../support/stripe-counter.ts'
import { createTestCatalog } from '../../support/test-catalog.ts'
import { withDatabase } from '../../support/with-database.ts'

withDatabase('the wrapping that was forgotten', (house) => {
  const content = createTestCatalog([
    { sku: 'WATCH', prices: { EUR: 1_840_000, GBP: 1_600_000 }, availability: 'made-to-order' },
  ])
  let counter: StripeCounter
  const shop = openShop(house, content, () => counter)
  const offer = async (url: string) => (await counter.session(sessionIdOf(url))).optional_items ?? []

  beforeAll(async () => {
    counter = await openStripeCounter(house.clock)
  })
  afterAll(() => counter.close())

  test('is offered on Stripe’s page at the content’s price, as one Price for every customer of a market', async () => {
    const [a, b] = await Promise.all([shop.place('WATCH'), shop.place('WATCH')])
    const urls = await Promise.all([shop.beginUrl(a), shop.beginUrl(b)])
    const [first, second] = await Promise.all(urls.map(offer))
    expect(first).toMatchObject([{ quantity: 1, adjustable_quantity: null }])
    expect(second).toEqual(first)
    const inPounds = await offer(await shop.beginUrl(await shop.place('WATCH'), locales['en-gb']))
    expect(inPounds[0]?.price).not.toBe(first?.[0]?.price)
    expect(await (await fetch(urls[0]!)).text()).toMatch(/Wrapped: bone box[\s\S]*€140/)
  })

  test('is not offered with a gift that is wrapped already', async () => {
    const token = await shop.place('WATCH')
    await shop.wrap(token)
    expect(await offer(await shop.beginUrl(token))).toEqual([])
  })

  test('once taken, makes the order a gift: paid for, in its lines, in its letter', async () => {
    const url = await shop.beginUrl(await shop.place('WATCH'))
    const [item] = await offer(url)
    const taken = { [`add_${item?.price}`]: '1', amount_shown: String(1_840_000 + 14_000) }
    expect((await counter.pay(url, taken)).status).toBe(303)
    expect((await shop.settle(sessionIdOf(url))).kind).toBe('placed')

    expect(await house.db.select().from(order)).toMatchObject([{ amountSubtotal: 1_854_000 }])
    const [gift] = await house.db.select().from(orderGift)
    expect(gift?.parts.map(({ part, key, unitAmount }) => [part, key, unitAmount])).toEqual([
      ['box', 'bone', 14_000],
      ['paper', 'rosette', 0],
      ['ribbon', 'ivory', 0],
    ])
    expect(gift).toMatchObject({ cardMessage: null, recipientAddress: null, isPriceHidden: true })
    const lines = await house.db.select().from(orderLine).orderBy(orderLine.position)
    expect(lines).toMatchObject([
      { kind: 'piece', sku: 'WATCH', orderGiftId: gift?.id },
      { kind: 'gift_part', giftPart: 'box', sku: 'bone', amountTotal: 14_000, refundableAmount: 0 },
    ])
    const [confirmation] = await house.db.select().from(letter)
    const data = confirmation?.data as OrderLetter
    expect(data.isGift).toBe(true)
    expect(data.lines.map(({ name }) => name.en)).toEqual(['WATCH', 'bone box'])
  })

  test('left alone, leaves the order as it was', async () => {
    const url = await shop.beginUrl(await shop.place('WATCH'))
    await counter.pay(url)
    await shop.settle(sessionIdOf(url))
    expect(await house.db.select().from(orderGift)).toEqual([])
    expect(await house.db.select().from(order)).toMatchObject([{ amountSubtotal: 1_840_000 }])
  })

  test('at a price of the browser’s own it is not taken', async () => {
    const url = await shop.beginUrl(await shop.place('WATCH'))
    const [item] = await offer(url)
    expect((await counter.pay(url, { [`add_${item?.price}`]: '1', amount_shown: '1840001' })).status).toBe(
      409,
    )
    expect((await shop.settle(sessionIdOf(url))).kind).toBe('open')
  })
})
