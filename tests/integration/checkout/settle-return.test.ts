import { afterAll, beforeAll, expect, test } from 'vitest'
import { order } from '#features/order/tables.ts'
import { settleCheckout } from '#features/order/checkout/settle-checkout.ts'
import { orderLinks } from '#features/order/order-links.ts'
import { PaidTwiceError, PaymentsError } from '#ports/payments.ts'
import { readAvailability } from '#features/stock/read-availability.ts'
import { seedStock } from '#features/stock/seed-stock.ts'
import { settleReturn } from '#features/order/checkout/settle-return.ts'
import { openShop, sessionIdOf } from '../../support/shop.ts'
import { openStripeCounter, type StripeCounter, testAccounts } from '../../support/stripe-counter.ts'
import { createTestCatalog } from '../../support/test-catalog.ts'
import { withDatabase } from '../../support/with-database.ts'

withDatabase('coming back from the counter', (house) => {
  const content = createTestCatalog([{ sku: 'RING', prices: { EUR: 620_000 } }])
  let counter: StripeCounter
  const shop = openShop(house, content, () => counter)
  const opened = () => ({ db: house.db, clock: house.clock, payments: counter.payments, jobs: house.jobs })
  const comeBack = (sessionId: string) => settleReturn(opened(), sessionId)
  async function begun() {
    await seedStock(house.db, { RING: 1 })
    return shop.beginUrl(await shop.place('RING'))
  }

  beforeAll(async () => {
    counter = await openStripeCounter(house.clock)
  })
  afterAll(() => counter.close())

  test('paid, leads to the order by a link of its own', async () => {
    const url = await begun()
    await counter.pay(url)
    const [first, again] = [await comeBack(sessionIdOf(url)), await comeBack(sessionIdOf(url))]
    if (first.kind !== 'placed' || again.kind !== 'placed') throw new Error('an order expected')
    expect(again.token).not.toBe(first.token)
    const ids = [await orderLinks.find(house.db, first.token), await orderLinks.find(house.db, again.token)]
    expect(ids[0]).toBeDefined()
    expect(ids[1]).toBe(ids[0])
  })

  test('unpaid, is told so, with the way back', async () => {
    const url = await begun()
    expect(await comeBack(sessionIdOf(url))).toEqual({ kind: 'open', status: 200, url })
  })

  test('too late, or refused by the bank, is told so', async () => {
    const late = await begun()
    await counter.expire(sessionIdOf(late))
    expect(await comeBack(sessionIdOf(late))).toMatchObject({ kind: 'expired', status: 410 })
    const url = await shop.beginUrl(await shop.place('RING'))
    await counter.debit(url, testAccounts.failsLater)
    const session = await counter.payments.retrieveCheckoutSession(sessionIdOf(url))
    await counter.settleDebit(session?.paymentIntentId ?? '', 'fails')
    expect(await comeBack(sessionIdOf(url))).toEqual({ kind: 'failed', status: 402 })
  })

  test('too late, may take the payment up again while the piece is there, and the order is placed once', async () => {
    const late = await begun()
    await counter.expire(sessionIdOf(late))
    const news = await comeBack(sessionIdOf(late))
    if (news.kind !== 'expired' || !news.recoveryUrl) throw new Error('a way to take it up again expected')
    const again = await fetch(news.recoveryUrl, { redirect: 'manual' })
    const url = new URL(again.headers.get('location') ?? '', news.recoveryUrl).href
    expect(sessionIdOf(url)).not.toBe(sessionIdOf(late))
    expect((await counter.pay(url)).status).toBe(303)
    expect(await comeBack(sessionIdOf(url))).toMatchObject({ kind: 'placed' })
    expect(await house.db.select().from(order)).toMatchObject([
      { status: 'OrderProcessing', stripeSessionId: sessionIdOf(url) },
    ])
    expect((await readAvailability(house.db, ['RING'], house.clock.now())).get('RING')).toBe(0)
    expect(await comeBack(sessionIdOf(late))).toMatchObject({ kind: 'expired', recoveryUrl: null })
  })

  test('too late, is not led to pay for a piece that has gone since', async () => {
    const late = await begun()
    await counter.expire(sessionIdOf(late))
    await shop.settle(sessionIdOf(late))
    await counter.pay(await shop.beginUrl(await shop.place('RING')))
    expect(await comeBack(sessionIdOf(late))).toMatchObject({ kind: 'expired', recoveryUrl: null })
  })

  test('with one checkout paid in two sessions, is led to the one order, and the house is told', async () => {
    const url = await begun()
    await counter.pay(url)
    await shop.settle(sessionIdOf(url))
    const paid = await counter.payments.retrieveCheckoutSession(sessionIdOf(url))
    if (!paid) throw new Error('a session expected')
    const second = { ...paid, id: 'cs_test_second', recoveredFrom: paid.id }
    const payments = { ...counter.payments, retrieveCheckoutSession: () => Promise.resolve(second) }
    await expect(settleCheckout({ ...shop.settling(), payments }, second.id)).rejects.toThrow(PaidTwiceError)
    expect(await settleReturn({ ...opened(), payments }, second.id)).toMatchObject({ kind: 'placed' })
    expect(await house.db.select().from(order)).toHaveLength(1)
  })

  test('while Stripe does not answer, nothing is said that is not known', async () => {
    const url = await begun()
    await counter.pay(url)
    const retrieveCheckoutSession = () => Promise.reject(new PaymentsError('unreachable', 'the line is cut'))
    const payments = { ...counter.payments, retrieveCheckoutSession }
    expect(await settleReturn({ ...opened(), payments }, sessionIdOf(url))).toEqual({
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
  ])('with %j opens nothing', async (sessionId) => {
    expect(await comeBack(sessionId)).toEqual({ kind: 'unknown' })
  })
})
