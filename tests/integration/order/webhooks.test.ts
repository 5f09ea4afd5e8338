import { afterAll, beforeAll, expect, test } from 'vitest'
import { receivedEvent } from '#features/order/tables.ts'
import { reconcileCheckouts } from '#features/order/checkout/reconcile-checkouts.ts'
import { seedStock } from '#features/stock/seed-stock.ts'
import { sessionIdOf } from '../../support/shop.ts'
import { openStripeFixture, type StripeFixture } from '../../support/stripe-fixture.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { openOrderFixture } from './order-fixture.ts'

withDatabase('a webhook of Stripe', (app) => {
  let stripe: StripeFixture
  const { shop, orders, emails, ring, paid, deliver, receiveEvent, runSettleJobs } = openOrderFixture(
    app,
    () => stripe,
  )

  beforeAll(async () => {
    stripe = await openStripeFixture(app.clock)
  })
  afterAll(() => stripe.close())

  test('a forged, a truncated and an unsigned webhook are refused with 400 and store nothing', async () => {
    const url = await paid(await shop.place('WATCH'))
    const event = { id: 'evt_1', type: 'checkout.session.completed', sessionId: sessionIdOf(url) }
    expect((await receiveEvent(event, { forged: true })).status).toBe(400)
    const { body, signature } = stripe.sign({ id: 'evt_1', object: 'event', data: { object: {} } })
    const send = (sent: string, headers: Record<string, string>) =>
      deliver(new Request('https://maison.example/', { method: 'POST', body: sent, headers }))
    expect((await send(`${body} `, { 'stripe-signature': signature })).status).toBe(400)
    expect((await send(body, {})).status).toBe(400)
    expect((await send('', { 'stripe-signature': 't=1,v1=' })).status).toBe(400)
    const stale = signature.replace(/t=\d+/, 't=1')
    expect((await send(body, { 'stripe-signature': stale })).status).toBe(400)
    expect(await app.db.select().from(receivedEvent)).toEqual([])
    expect(await app.jobs.waiting()).toEqual([])
  })

  test('a webhook delivered three times at once enqueues one job, which run twice places one order and reduces the stock once', async () => {
    await seedStock(app.db, { RING: 3 })
    const url = await paid(await shop.place('RING'))
    const event = { id: 'evt_2', type: 'checkout.session.completed', sessionId: sessionIdOf(url) }
    const responses = await Promise.all([receiveEvent(event), receiveEvent(event), receiveEvent(event)])
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await app.jobs.waiting('order.settle-checkout')).toHaveLength(1)
    await runSettleJobs()
    await runSettleJobs()
    expect(await orders()).toHaveLength(1)
    expect(await emails()).toEqual(['order-confirmation'])
    expect(await ring()).toMatchObject({ onHand: 2, reserved: 0 })
  })

  test('webhooks that arrive in any order have the same result', async () => {
    const types = [
      'checkout.session.completed',
      'checkout.session.async_payment_succeeded',
      'checkout.session.expired',
      'charge.refunded',
    ]
    for (const sequence of [types, types.toReversed()]) {
      const url = await paid(await shop.place('WATCH'))
      for (const type of sequence) {
        const id = `evt_${types.indexOf(type)}_${sessionIdOf(url)}`
        await receiveEvent({ id, type, sessionId: sessionIdOf(url) })
        await runSettleJobs()
      }
    }
    expect((await orders()).map(({ status }) => status)).toEqual(['OrderProcessing', 'OrderProcessing'])
    expect(await emails()).toEqual(['order-confirmation', 'order-confirmation'])
  })

  const notify = (id: string, type: string, object: object) => {
    const { body, signature } = stripe.sign({ id, object: 'event', type, data: { object } })
    const headers = { 'stripe-signature': signature }
    return deliver(new Request('https://maison.example/', { method: 'POST', body, headers }))
  }

  test('a webhook of an unknown type is acknowledged and enqueues nothing', async () => {
    const object = { id: 'ict_1', object: 'issuing.token' }
    expect((await notify('evt_4', 'issuing_token.created', object)).status).toBe(200)
    expect(await app.jobs.waiting()).toEqual([])
  })

  test('a webhook about a refund enqueues a job that reads the refund from Stripe', async () => {
    await notify('evt_5', 'refund.updated', { id: 're_1', object: 'refund' })
    expect(await app.jobs.waiting()).toMatchObject([
      { name: 'return.record-refund', payload: { stripeRefundId: 're_1' } },
    ])
  })

  test('a sweep places the order of a lost webhook', async () => {
    await paid(await shop.place('WATCH'))
    app.clock.advance({ minutes: 5 })
    expect(await reconcileCheckouts(shop.settleDeps())).toBe(1)
    expect(await orders()).toHaveLength(1)
    expect(await reconcileCheckouts(shop.settleDeps())).toBe(0)
  })
})
