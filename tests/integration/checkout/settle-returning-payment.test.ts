import { afterAll, beforeAll, expect, test } from 'vitest'
import { order } from '#features/order/tables.ts'
import { settleCheckout } from '#features/order/checkout/settle-checkout.ts'
import { orderLinks } from '#features/order/order-links.ts'
import { DuplicatePaymentError, PaymentsError } from '#ports/payments.ts'
import { readAvailability } from '#features/stock/read-availability.ts'
import { seedStock } from '#features/stock/seed-stock.ts'
import { settleReturningPayment } from '#features/order/checkout/settle-returning-payment.ts'
import { openShop, sessionIdOf } from '../../support/shop.ts'
import { openStripeFixture, type StripeFixture, testAccounts } from '../../support/stripe-fixture.ts'
import { createTestCatalog } from '../../support/test-catalog.ts'
import { withDatabase } from '../../support/database/with-database.ts'

withDatabase('returning from the payment page of Stripe', (app) => {
  const content = createTestCatalog([{ sku: 'RING', prices: { EUR: 620_000 } }])
  let stripe: StripeFixture
  const shop = openShop(app, content, () => stripe)
  const deps = () => ({ db: app.db, clock: app.clock, payments: stripe.payments, jobs: app.jobs })
  const returnWith = (sessionId: string) => settleReturningPayment(deps(), sessionId)
  async function begun() {
    await seedStock(app.db, { RING: 1 })
    return shop.beginUrl(await shop.place('RING'))
  }

  beforeAll(async () => {
    stripe = await openStripeFixture(app.clock)
  })
  afterAll(() => stripe.close())

  test('a paid session leads to its order with a new token each time', async () => {
    const url = await begun()
    await stripe.pay(url)
    const [first, again] = [await returnWith(sessionIdOf(url)), await returnWith(sessionIdOf(url))]
    if (first.kind !== 'placed' || again.kind !== 'placed') throw new Error('no order was placed')
    expect(again.token).not.toBe(first.token)
    const ids = [await orderLinks.find(app.db, first.token), await orderLinks.find(app.db, again.token)]
    expect(ids[0]).toBeDefined()
    expect(ids[1]).toBe(ids[0])
  })

  test('an unpaid session is reported as open with its payment page', async () => {
    const url = await begun()
    expect(await returnWith(sessionIdOf(url))).toEqual({ kind: 'open', status: 200, url })
  })

  test('an expired session is reported with 410 and a failed bank debit with 402', async () => {
    const late = await begun()
    await stripe.expire(sessionIdOf(late))
    expect(await returnWith(sessionIdOf(late))).toMatchObject({ kind: 'expired', status: 410 })
    const url = await shop.beginUrl(await shop.place('RING'))
    await stripe.debit(url, testAccounts.failsLater)
    const session = await stripe.payments.retrieveCheckoutSession(sessionIdOf(url))
    await stripe.settleDebit(session?.paymentIntentId ?? '', 'fails')
    expect(await returnWith(sessionIdOf(url))).toEqual({ kind: 'failed', status: 402 })
  })

  test('an expired session can be recovered while the item is in stock, and one order is placed', async () => {
    const late = await begun()
    await stripe.expire(sessionIdOf(late))
    const outcome = await returnWith(sessionIdOf(late))
    if (outcome.kind !== 'expired' || !outcome.recoveryUrl) throw new Error('no recovery URL')
    const again = await fetch(outcome.recoveryUrl, { redirect: 'manual' })
    const url = new URL(again.headers.get('location') ?? '', outcome.recoveryUrl).href
    expect(sessionIdOf(url)).not.toBe(sessionIdOf(late))
    expect((await stripe.pay(url)).status).toBe(303)
    expect(await returnWith(sessionIdOf(url))).toMatchObject({ kind: 'placed' })
    expect(await app.db.select().from(order)).toMatchObject([
      { status: 'OrderProcessing', stripeSessionId: sessionIdOf(url) },
    ])
    expect((await readAvailability(app.db, ['RING'], app.clock.now())).get('RING')).toBe(0)
    expect(await returnWith(sessionIdOf(late))).toMatchObject({ kind: 'expired', recoveryUrl: null })
  })

  test('an expired session offers no recovery once the item is sold', async () => {
    const late = await begun()
    await stripe.expire(sessionIdOf(late))
    await shop.settle(sessionIdOf(late))
    await stripe.pay(await shop.beginUrl(await shop.place('RING')))
    expect(await returnWith(sessionIdOf(late))).toMatchObject({ kind: 'expired', recoveryUrl: null })
  })

  test('a checkout paid in two sessions leads to its one order and throws DuplicatePaymentError', async () => {
    const url = await begun()
    await stripe.pay(url)
    await shop.settle(sessionIdOf(url))
    const paid = await stripe.payments.retrieveCheckoutSession(sessionIdOf(url))
    if (!paid) throw new Error('no session')
    const second = { ...paid, id: 'cs_test_second', recoveredFrom: paid.id }
    const payments = { ...stripe.payments, retrieveCheckoutSession: () => Promise.resolve(second) }
    await expect(settleCheckout({ ...shop.settleDeps(), payments }, second.id)).rejects.toThrow(
      DuplicatePaymentError,
    )
    expect(await settleReturningPayment({ ...deps(), payments }, second.id)).toMatchObject({ kind: 'placed' })
    expect(await app.db.select().from(order)).toHaveLength(1)
  })

  test('while Stripe is unreachable, the return is reported as waiting with 503', async () => {
    const url = await begun()
    await stripe.pay(url)
    const retrieveCheckoutSession = () =>
      Promise.reject(new PaymentsError('unreachable', 'the connection was reset'))
    const payments = { ...stripe.payments, retrieveCheckoutSession }
    expect(await settleReturningPayment({ ...deps(), payments }, sessionIdOf(url))).toEqual({
      kind: 'waiting',
      status: 503,
    })
  })

  test.each([
    '',
    'cs_',
    'cs_test_nobody',
    'pi_123',
    '../v1/charges',
    'cs_a/../../refunds',
    'cs_'.padEnd(999, 'a'),
    '<script>',
  ])('the session id %j is reported as unknown', async (sessionId) => {
    expect(await returnWith(sessionId)).toEqual({ kind: 'unknown' })
  })
})
