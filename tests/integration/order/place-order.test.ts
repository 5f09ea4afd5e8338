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
  const { shop, orders, emails, ring, settled, paid, receiveEvent, doJobs } = openOrderFixture(
    app,
    () => stripe,
  )

  beforeAll(async () => {
    stripe = await openStripeFixture(app.clock)
  })
  afterAll(() => stripe.close())

  test('keeps everything a return will need, as it was when it was bought', async () => {
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

  test('takes from stock, numbers the edition, and empties the bag of what was bought and of nothing else', async () => {
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

  test('the webhook and the visitor coming back at the same moment place one order', async () => {
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

  test('nothing is placed before the money is there, whoever says so', async () => {
    const token = await shop.place('WATCH')
    const url = await shop.beginUrl(token)
    expect(await settled(url)).toMatchObject({ kind: 'open', url })
    expect((await stripe.pay(url, { card_number: testCards.declined })).status).toBe(402)
    await receiveEvent({ id: 'evt_early', type: 'checkout.session.completed', sessionId: sessionIdOf(url) })
    await doJobs()
    expect(await orders()).toEqual([])
    expect((await shop.see(token))?.count).toBe(1)
  })

  test('a session that is not ours is left alone', async () => {
    expect(await shop.settle('cs_test_nothing')).toEqual({ kind: 'unknown' })
    const url = await paid(await shop.place('WATCH'))
    await app.db.update(checkout).set({ stripeSessionId: 'cs_test_another' })
    expect(await settled(url)).toEqual({ kind: 'unknown' })
    await app.db.delete(stockReservation)
    await app.db.delete(checkout)
    expect(await settled(url)).toEqual({ kind: 'unknown' })
    expect(await orders()).toEqual([])
  })

  test('an item that is gone although it was paid for is a problem for a person, and is said to be one', async () => {
    await seedStock(app.db, { RING: 1 })
    const url = await paid(await shop.place('RING'))
    // The house was away for longer than its grace, and somebody else came.
    app.clock.advance({ minutes: 90 })
    const other = await shop.place('RING')
    await shop.beginUrl(other)
    await settled(url)
    expect(await orders()).toMatchObject([{ status: 'OrderProblem', paymentStatus: 'paid' }])
    expect(await app.db.select().from(orderLine)).toMatchObject([{ isStockSecured: false }])
    expect(await emails()).toEqual(['order-problem'])
  })

  test('only its own links open an order', async () => {
    await settled(await paid(await shop.place('WATCH')))
    const [link] = await app.db.select().from(orderLink)
    expect(link?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
    for (const token of [newToken(), link?.tokenHash ?? '', '', 'a'.repeat(43), '../../etc/passwd']) {
      expect(await findOrder(app.db, token)).toBeUndefined()
    }
  })

  test('the database refuses an order whose sums do not add up, a second one, and a state nobody knows', async () => {
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
