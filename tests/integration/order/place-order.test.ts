import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkout } from '#features/bag/checkouts/tables.ts'
import { email } from '#ports/email/tables.ts'
import { editionItem, order, orderLine, orderLink } from '#features/order/tables.ts'
import { stockReservation } from '#features/stock/tables.ts'
import { findOrder } from '#features/order/find-order.ts'
import type { OrderEmail } from '#features/order/emails/email-data.ts'
import { seedStock } from '#features/stock/seed-stock.ts'
import { newToken } from '#shared/token.ts'
import { sessionIdOf } from '../../support/shop.ts'
import { testCards } from '../../support/pay-at-stand-in.ts'
import { openStripeFixture, type StripeFixture } from '../../support/stripe-fixture.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { openOrderFixture } from './order-fixture.ts'

withDatabase('placing an order', (app) => {
  let stripe: StripeFixture
  const { shop, orders, emails, ring, settled, paid, receiveEvent, runSettleJobs } = openOrderFixture(
    app,
    () => stripe,
  )

  beforeAll(async () => {
    stripe = await openStripeFixture(app.clock)
  })
  afterAll(() => stripe.close())

  test('an order stores its lines, prices and return rules as they were at the purchase', async () => {
    await seedStock(app.db, { SCENT: 5 })
    const token = await shop.place('WATCH', { engraving: 'Until morning' })
    await shop.place('SCENT', { token, quantity: 2 })
    await shop.wrap(token, {
      box: 'bone',
      cardMessage: 'For the trains.',
      seal: 'oxblood',
      sealInitials: 'is',
    })
    await settled(await paid(token))

    const [placed] = await orders()
    expect(placed).toMatchObject({
      status: 'OrderProcessing',
      paymentStatus: 'paid',
      email: 'ines.sorel@example.com',
      shippingName: 'Inès Sorel',
      shippingAddress: { line1: '14 quai de l’Aiguille', city: 'Paris', postalCode: '75004', country: 'FR' },
      shippingOption: { key: 'courier' },
      amountSubtotal: 1_846_000 + 48_000 + 14_000,
      amountTotal: 1_908_000,
    })
    expect(placed?.stripePaymentIntentId).toMatch(/^pi_/)
    const lines = await app.db.select().from(orderLine).orderBy(orderLine.position)
    expect(lines).toMatchObject([
      {
        kind: 'piece',
        sku: 'WATCH',
        name: { en: 'Méridienne', fr: 'Méridienne (fr)', fa: 'Méridienne (fa)' },
        description: { en: 'Rose gold, tan calf' },
        unitAmount: 1_846_000,
        engravingText: 'Until morning',
        engravingPlace: { en: 'case back', fr: 'case back (fr)' },
        returnKind: 'none',
        leadTimeWeeks: 7,
      },
      {
        kind: 'piece',
        sku: 'SCENT',
        quantity: 2,
        amountTotal: 48_000,
        refundableAmount: 48_000,
        returnKind: 'unopened',
        returnDays: 14,
      },
      {
        kind: 'gift_part',
        giftPart: 'box',
        name: { en: 'bone box' },
        amountTotal: 14_000,
        refundableAmount: 0,
      },
    ])
    const [confirmation] = await app.db.select().from(email)
    expect(confirmation).toMatchObject({ kind: 'order-confirmation', recipient: 'ines.sorel@example.com' })
    const opened = await findOrder(app.db, (confirmation?.data as OrderEmail).token)
    expect(opened?.order.id).toBe(placed?.id)
    expect(opened?.gifts).toMatchObject([
      { cardMessage: 'For the trains.', sealInitials: 'IS', isPriceHidden: true },
    ])
    expect(opened?.gifts[0]?.parts.map(({ part }) => part)).toEqual([
      'box',
      'paper',
      'ribbon',
      'seal',
      'card',
    ])
  })

  test('an order reduces the stock, numbers the edition and removes only the bought items from the bag', async () => {
    await seedStock(app.db, { RING: 2, SCENT: 2 })
    const token = await shop.place('RING')
    await shop.place('SCENT', { token })
    const url = await paid(token)
    expect((await shop.see(token))?.count).toBe(2)
    await shop.place('WATCH', { token })
    await shop.place('SCENT', { token })
    await settled(url)
    expect((await shop.see(token))?.items.map(({ sku, quantity }) => [sku, quantity])).toEqual([
      ['SCENT', 1],
      ['WATCH', 1],
    ])
    expect(await ring()).toMatchObject({ onHand: 1, reserved: 0 })
    expect(await app.db.select().from(editionItem)).toMatchObject([{ productId: 'product-ring', number: 1 }])

    await settled(await paid(await shop.place('RING')))
    const numbers = (await app.db.select().from(editionItem)).map(({ number }) => number)
    expect(numbers.toSorted()).toEqual([1, 2])
  })

  test('a webhook and a return from payment at the same moment place one order', async () => {
    await seedStock(app.db, { RING: 3 })
    const url = await paid(await shop.place('RING'))
    const results = await Promise.all(Array.from({ length: 5 }, () => settled(url)))
    expect(
      new Set(results.map((result) => (result.kind === 'placed' ? result.orderId : result.kind))).size,
    ).toBe(1)
    expect(await orders()).toHaveLength(1)
    expect(await emails()).toEqual(['order-confirmation'])
    expect(await ring()).toMatchObject({ onHand: 2, reserved: 0 })
  })

  test('no order is placed before its session is paid, whatever an event claims', async () => {
    const token = await shop.place('WATCH')
    const url = await shop.beginUrl(token)
    expect(await settled(url)).toMatchObject({ kind: 'open', url })
    expect((await stripe.pay(url, { card_number: testCards.declined })).status).toBe(402)
    await receiveEvent({ id: 'evt_early', type: 'checkout.session.completed', sessionId: sessionIdOf(url) })
    await runSettleJobs()
    expect(await orders()).toEqual([])
    expect((await shop.see(token))?.count).toBe(1)
  })

  test('a Stripe session without its checkout places no order', async () => {
    expect(await shop.settle('cs_test_nothing')).toEqual({ kind: 'unknown' })
    const url = await paid(await shop.place('WATCH'))
    await app.db.update(checkout).set({ stripeSessionId: 'cs_test_another' })
    expect(await settled(url)).toEqual({ kind: 'unknown' })
    await app.db.delete(stockReservation)
    await app.db.delete(checkout)
    expect(await settled(url)).toEqual({ kind: 'unknown' })
    expect(await orders()).toEqual([])
  })

  test('a paid order whose item is no longer in stock gets the status OrderProblem and its own email', async () => {
    await seedStock(app.db, { RING: 1 })
    const url = await paid(await shop.place('RING'))
    // The reservation has expired, and another customer reserved the item.
    app.clock.advance({ minutes: 90 })
    const other = await shop.place('RING')
    await shop.beginUrl(other)
    await settled(url)
    expect(await orders()).toMatchObject([{ status: 'OrderProblem', paymentStatus: 'paid' }])
    expect(await app.db.select().from(orderLine)).toMatchObject([{ isStockSecured: false }])
    expect(await emails()).toEqual(['order-problem'])
  })

  test('an order is not found by another token or by the hash of its token', async () => {
    await settled(await paid(await shop.place('WATCH')))
    const [link] = await app.db.select().from(orderLink)
    expect(link?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
    for (const token of [newToken(), link?.tokenHash ?? '', '', 'a'.repeat(43), '../../etc/passwd']) {
      expect(await findOrder(app.db, token)).toBeUndefined()
    }
  })

  test('the database refuses an order with a wrong sum, an unknown status or a second order of its checkout', async () => {
    await settled(await paid(await shop.place('WATCH')))
    const change = (values: object) => app.db.update(order).set(values)
    await expect(change({ amountTotal: 1 })).rejects.toThrow()
    await expect(change({ status: 'Lost' })).rejects.toThrow()
    await expect(change({ paymentStatus: 'unpaid', paidAt: null })).rejects.toThrow()
    const [placed] = await orders()
    const twin = {
      ...placed!,
      id: crypto.randomUUID(),
      reference: 'ORD-777777',
      stripeSessionId: 'cs_x',
      stripePaymentIntentId: null,
    }
    await expect(app.db.insert(order).values(twin)).rejects.toThrow()
  })
})
