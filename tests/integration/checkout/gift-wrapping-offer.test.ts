// Wrapping is an optional item of the Checkout session, which the customer adds at Stripe.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { email } from '#ports/email/tables.ts'
import { order, orderGift, orderLine } from '#features/order/tables.ts'
import type { OrderEmail } from '#features/order/emails/email-data.ts'
import { locales } from '#i18n/locales.ts'
import { openShop, sessionIdOf } from '../../support/shop.ts'
import { openStripeFixture, type StripeFixture } from '../../support/stripe-fixture.ts'
import { createTestCatalog } from '../../support/test-catalog.ts'
import { withDatabase } from '../../support/database/with-database.ts'

withDatabase('gift wrapping offered on the payment page', (app) => {
  const content = createTestCatalog([
    { sku: 'WATCH', prices: { EUR: 1_840_000, GBP: 1_600_000 }, availability: 'made-to-order' },
  ])
  let stripe: StripeFixture
  const shop = openShop(app, content, () => stripe)
  const optionalItems = async (url: string) => (await stripe.session(sessionIdOf(url))).optional_items ?? []

  beforeAll(async () => {
    stripe = await openStripeFixture(app.clock)
  })
  afterAll(() => stripe.close())

  test('wrapping is offered at the price of the content, as one Stripe Price for each market', async () => {
    const [a, b] = await Promise.all([shop.place('WATCH'), shop.place('WATCH')])
    const urls = await Promise.all([shop.beginUrl(a), shop.beginUrl(b)])
    const [first, second] = await Promise.all(urls.map(optionalItems))
    expect(first).toMatchObject([{ quantity: 1, adjustable_quantity: null }])
    expect(second).toEqual(first)
    const inPounds = await optionalItems(await shop.beginUrl(await shop.place('WATCH'), locales['en-gb']))
    expect(inPounds[0]?.price).not.toBe(first?.[0]?.price)
    expect(await (await fetch(urls[0]!)).text()).toMatch(/Wrapped: bone box[\s\S]*€140/)
  })

  test('wrapping is not offered for a bag with a gift', async () => {
    const token = await shop.place('WATCH')
    await shop.wrap(token)
    expect(await optionalItems(await shop.beginUrl(token))).toEqual([])
  })

  test('chosen wrapping makes the order a gift in its total, its lines and its email', async () => {
    const url = await shop.beginUrl(await shop.place('WATCH'))
    const [item] = await optionalItems(url)
    const form = { [`add_${item?.price}`]: '1', amount_shown: String(1_840_000 + 14_000) }
    expect((await stripe.pay(url, form)).status).toBe(303)
    expect((await shop.settle(sessionIdOf(url))).kind).toBe('placed')

    expect(await app.db.select().from(order)).toMatchObject([{ amountSubtotal: 1_854_000 }])
    const [gift] = await app.db.select().from(orderGift)
    expect(gift?.parts.map(({ part, key, unitAmount }) => [part, key, unitAmount])).toEqual([
      ['box', 'bone', 14_000],
      ['paper', 'rosette', 0],
      ['ribbon', 'ivory', 0],
    ])
    expect(gift).toMatchObject({ cardMessage: null, recipientAddress: null, isPriceHidden: true })
    const lines = await app.db.select().from(orderLine).orderBy(orderLine.position)
    expect(lines).toMatchObject([
      { kind: 'piece', sku: 'WATCH', orderGiftId: gift?.id },
      { kind: 'gift_part', giftPart: 'box', sku: 'bone', amountTotal: 14_000, refundableAmount: 0 },
    ])
    const [confirmation] = await app.db.select().from(email)
    const data = confirmation?.data as OrderEmail
    expect(data.isGift).toBe(true)
    expect(data.lines.map(({ name }) => name.en)).toEqual(['WATCH', 'bone box'])
  })

  test('wrapping that is not chosen leaves the order without a gift', async () => {
    const url = await shop.beginUrl(await shop.place('WATCH'))
    await stripe.pay(url)
    await shop.settle(sessionIdOf(url))
    expect(await app.db.select().from(orderGift)).toEqual([])
    expect(await app.db.select().from(order)).toMatchObject([{ amountSubtotal: 1_840_000 }])
  })

  test('wrapping at a tampered price is refused with 409', async () => {
    const url = await shop.beginUrl(await shop.place('WATCH'))
    const [item] = await optionalItems(url)
    expect((await stripe.pay(url, { [`add_${item?.price}`]: '1', amount_shown: '1840001' })).status).toBe(409)
    expect((await shop.settle(sessionIdOf(url))).kind).toBe('open')
  })
})
