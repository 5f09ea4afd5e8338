import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { checkout } from '#features/bag/checkouts/tables.ts'
import { letter } from '#ports/email/tables.ts'
import { order } from '#features/order/tables.ts'
import { stockLevel } from '#features/stock/tables.ts'
import { reconcileCheckouts } from '#features/order/checkout/reconcile-checkouts.ts'
import { seedStock } from '#features/stock/seed-stock.ts'
import { openShop } from '../../support/shop.ts'
import { openStripeCounter, type StripeCounter } from '../../support/stripe-counter.ts'
import { createTestCatalog } from '../../support/test-catalog.ts'
import { withDatabase } from '../../support/with-database.ts'

withDatabase('the second in which a checkout lapses', (house) => {
  let counter: StripeCounter
  const shop = openShop(house, createTestCatalog([{ sku: 'RING', prices: { EUR: 620_000 } }]), () => counter)
  beforeAll(async () => {
    counter = await openStripeCounter(house.clock)
  })
  afterAll(() => counter.close())
  beforeEach(() => seedStock(house.db, { RING: 1 }))

  async function begun() {
    const url = await shop.beginUrl(await shop.place('RING'))
    const [row] = await house.db.select().from(checkout)
    if (!row) throw new Error('a checkout expected')
    return { url, lapse: row.expiresAt }
  }
  const orders = () => house.db.select().from(order)
  const stock = async () => (await house.db.select().from(stockLevel))[0]

  test('a payment in the second before it wins: the sweep places the order and frees nothing', async () => {
    const { url, lapse } = await begun()
    house.clock.set(lapse.subtract({ seconds: 1 }))
    expect((await counter.pay(url)).status).toBe(303)
    house.clock.set(lapse)
    await reconcileCheckouts(shop.settling())
    expect(await orders()).toMatchObject([{ status: 'OrderProcessing', paymentStatus: 'paid' }])
    expect((await house.db.select().from(letter)).map(({ kind }) => kind)).toEqual(['order-confirmation'])
    expect(await stock()).toMatchObject({ onHand: 0, reserved: 0 })
  })

  test('once the sweep has freed the piece, its session takes no payment any more', async () => {
    const { url, lapse } = await begun()
    house.clock.set(lapse)
    await reconcileCheckouts(shop.settling())
    expect(await stock()).toMatchObject({ onHand: 1, reserved: 0 })
    expect((await counter.pay(url)).status).not.toBe(303)
    expect(await orders()).toEqual([])
  })

  test('a payment while the sweep closes the session is an order or takes no money, never both or neither', async () => {
    const { url, lapse } = await begun()
    house.clock.set(lapse)
    const [paid] = await Promise.all([counter.pay(url), reconcileCheckouts(shop.settling())])
    await reconcileCheckouts(shop.settling())
    const isPaid = paid.status === 303
    expect(await orders()).toHaveLength(isPaid ? 1 : 0)
    expect(await stock()).toMatchObject({ onHand: isPaid ? 0 : 1, reserved: 0 })
  })
})
