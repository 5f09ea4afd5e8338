// A bank debit is completed at once and paid or failed days later.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reconcilePayments } from '#features/order/checkout/reconcile-checkouts.ts'
import { seedStock } from '#features/stock/seed-stock.ts'
import { sessionIdOf } from '../../support/shop.ts'
import { openStripeFixture, type StripeFixture, testAccounts } from '../../support/stripe-fixture.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { openOrderFixture } from './order-fixture.ts'

withDatabase('a payment that takes days', (app) => {
  let stripe: StripeFixture
  const { shop, orders, emails, ring, settled } = openOrderFixture(app, () => stripe)

  beforeAll(async () => {
    stripe = await openStripeFixture(app.clock)
  })
  afterAll(() => stripe.close())

  /** Orders the ring by direct debit, so that the payment is processing. */
  async function debited(iban: string) {
    await seedStock(app.db, { RING: 1 })
    const token = await shop.place('RING')
    const url = await shop.beginUrl(token)
    expect((await stripe.debit(url, iban)).status).toBe(303)
    expect(await settled(url)).toMatchObject({ kind: 'placed', isPaid: false })
    const [due] = await orders()
    return { token, url, due: due! }
  }

  test('while a payment is processing, its items stay reserved and the customer gets an email', async () => {
    const { due, token } = await debited(testAccounts.paidLater)
    expect(due).toMatchObject({ status: 'OrderPaymentDue', paymentStatus: 'unpaid', paidAt: null })
    expect(await ring()).toMatchObject({ onHand: 1, reserved: 1 })
    expect(await emails()).toEqual(['order-payment-due'])
    expect((await shop.see(token))?.count).toBe(0)
    app.clock.advance({ hours: 72 })
    expect(await shop.place('WATCH', { token })).toBe(token)
    expect(await ring()).toMatchObject({ onHand: 1, reserved: 1 })
  })

  test('a payment that succeeds after days confirms the order and reduces the stock once', async () => {
    const { due, url } = await debited(testAccounts.paidLater)
    await stripe.settleDebit(due.stripePaymentIntentId!, 'succeeds')
    await settled(url)
    await settled(url)
    expect(await orders()).toMatchObject([{ id: due.id, status: 'OrderProcessing', paymentStatus: 'paid' }])
    expect(await ring()).toMatchObject({ onHand: 0, reserved: 0 })
    expect(await emails()).toEqual(['order-confirmation', 'order-payment-due'])
  })

  test('a payment that fails after days returns its items to the stock and to the bag, and the customer gets an email', async () => {
    const { due, url, token } = await debited(testAccounts.failsLater)
    await stripe.settleDebit(due.stripePaymentIntentId!, 'fails')
    expect(await reconcilePayments(shop.settleDeps())).toBe(1)
    expect(await settled(url)).toEqual({ kind: 'failed' })
    expect(await orders()).toMatchObject([{ id: due.id, status: 'OrderCancelled', paymentStatus: 'unpaid' }])
    expect(await ring()).toMatchObject({ onHand: 1, reserved: 0 })
    expect((await shop.see(token))?.items).toMatchObject([{ sku: 'RING', quantity: 1, problem: null }])
    expect(await emails()).toEqual(['order-payment-due', 'order-payment-failed'])
  })

  test('a payment that fails before its session was settled leaves no order', async () => {
    await seedStock(app.db, { RING: 1 })
    const url = await shop.beginUrl(await shop.place('RING'))
    await stripe.debit(url, testAccounts.failsLater)
    const session = await stripe.payments.retrieveCheckoutSession(sessionIdOf(url))
    await stripe.settleDebit(session?.paymentIntentId ?? '', 'fails')
    expect(await settled(url)).toEqual({ kind: 'failed' })
    expect(await orders()).toEqual([])
    expect(await ring()).toMatchObject({ onHand: 1, reserved: 0 })
  })
})
