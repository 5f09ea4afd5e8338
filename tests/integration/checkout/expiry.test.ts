// The database and the Stripe stand-in share one clock, so both expire at the same instant.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { checkout } from '#features/bag/checkouts/tables.ts'
import { email } from '#ports/email/tables.ts'
import { order } from '#features/order/tables.ts'
import { stockLevel } from '#features/stock/tables.ts'
import { reconcileCheckouts } from '#features/order/checkout/reconcile-checkouts.ts'
import { seedStock } from '#features/stock/seed-stock.ts'
import { openShop } from '../../support/shop.ts'
import { openStripeFixture, type StripeFixture } from '../../support/stripe-fixture.ts'
import { createTestCatalog } from '../../support/test-catalog.ts'
import { withDatabase } from '../../support/database/with-database.ts'

withDatabase('a checkout at the second of its expiry', (app) => {
  let stripe: StripeFixture
  const shop = openShop(app, createTestCatalog([{ sku: 'RING', prices: { EUR: 620_000 } }]), () => stripe)
  beforeAll(async () => {
    stripe = await openStripeFixture(app.clock)
  })
  afterAll(() => stripe.close())
  beforeEach(() => seedStock(app.db, { RING: 1 }))

  /** A checkout of the last ring, with its expiry. */
  async function begun() {
    const url = await shop.beginUrl(await shop.place('RING'))
    const [row] = await app.db.select().from(checkout)
    if (!row) throw new Error('no checkout was stored')
    return { url, expiresAt: row.expiresAt }
  }
  const orders = () => app.db.select().from(order)
  const stock = async () => (await app.db.select().from(stockLevel))[0]

  test('a payment one second before expiry becomes an order, and the sweep releases no stock', async () => {
    const { url, expiresAt } = await begun()
    app.clock.set(expiresAt.subtract({ seconds: 1 }))
    expect((await stripe.pay(url)).status).toBe(303)
    app.clock.set(expiresAt)
    await reconcileCheckouts(shop.settleDeps())
    expect(await orders()).toMatchObject([{ status: 'OrderProcessing', paymentStatus: 'paid' }])
    expect((await app.db.select().from(email)).map(({ kind }) => kind)).toEqual(['order-confirmation'])
    expect(await stock()).toMatchObject({ onHand: 0, reserved: 0 })
  })

  test('once the sweep has released the stock, the Stripe session cannot be paid', async () => {
    const { url, expiresAt } = await begun()
    app.clock.set(expiresAt)
    await reconcileCheckouts(shop.settleDeps())
    expect(await stock()).toMatchObject({ onHand: 1, reserved: 0 })
    expect((await stripe.pay(url)).status).not.toBe(303)
    expect(await orders()).toEqual([])
  })

  test('a payment during the sweep either becomes an order or is refused', async () => {
    const { url, expiresAt } = await begun()
    app.clock.set(expiresAt)
    const [paid] = await Promise.all([stripe.pay(url), reconcileCheckouts(shop.settleDeps())])
    await reconcileCheckouts(shop.settleDeps())
    const isPaid = paid.status === 303
    expect(await orders()).toHaveLength(isPaid ? 1 : 0)
    expect(await stock()).toMatchObject({ onHand: isPaid ? 0 : 1, reserved: 0 })
  })
})
