// Retries are due by the clock of the stand-in, which `settle` runs without waiting.
import Stripe from 'stripe'
import { expect } from 'vitest'
import { openSession, paidOrder, payByCard } from './orders.ts'
import { openEndpoint } from './webhook-endpoint.ts'
import { test } from './with-stripe.ts'

test('events are signed as Stripe signs them', async ({ standIn }) => {
  await paidOrder(standIn)
  await standIn.settle()
  const header = String(standIn.endpoint.headers[0])
  expect(header).toMatch(/^t=\d+,v1=[0-9a-f]{64},v0=[0-9a-f]{64}$/)
  const event = standIn.endpoint.events[0]
  expect(event).toMatchObject({
    object: 'event',
    api_version: '2026-10-28.endive',
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
  })
  const { secret } = standIn.endpoint
  const body = JSON.stringify(event, null, 2)
  expect(() => Stripe.webhooks.constructEvent(body, header, secret, 10 ** 9)).not.toThrow()
  expect(() =>
    Stripe.webhooks.constructEvent(body.replace('false', 'true'), header, secret, 10 ** 9),
  ).toThrow(Stripe.errors.StripeSignatureVerificationError)
  expect(() => Stripe.webhooks.constructEvent(body, header, 'whsec_other', 10 ** 9)).toThrow(
    Stripe.errors.StripeSignatureVerificationError,
  )
})

test('an event names the request that caused it', async ({ standIn }) => {
  const { paymentIntent } = await paidOrder(standIn)
  const refund = await standIn.stripe.refunds.create(
    { payment_intent: paymentIntent },
    { idempotencyKey: 'why' },
  )
  await standIn.settle()
  expect(standIn.endpoint.of('refund.created')[0]?.request).toEqual({
    id: refund.lastResponse.requestId,
    idempotency_key: 'why',
  })
})

test('a failed delivery is retried with growing delays and a new signature', async ({ standIn }) => {
  const session = await openSession(standIn)
  standIn.endpoint.respondNext(500, 302, 404)
  await standIn.stripe.checkout.sessions.expire(session.id)
  await standIn.settle()
  expect(standIn.endpoint.attempts).toBe(1)
  for (const [pause, attempts] of [
    [900, 1],
    [200, 2],
    [2100, 3],
    [4100, 4],
  ] as const) {
    standIn.clock.now += pause
    await standIn.settle()
    expect(standIn.endpoint.attempts).toBe(attempts)
  }
  expect(standIn.endpoint.types()).toEqual(['checkout.session.expired'])
  expect(new Set(standIn.endpoint.headers.map((header) => header.split(',')[1])).size).toBe(4)
  const event = await standIn.stripe.events.retrieve(String(standIn.endpoint.events[0]?.id))
  expect(event.pending_webhooks).toBe(0)
})

test('a delivery ends after its last retry, and the event can still be listed', async ({ standIn }) => {
  const session = await openSession(standIn)
  standIn.endpoint.respondNext(500, 500, 500, 500, 500)
  await standIn.stripe.checkout.sessions.expire(session.id)
  for (let turn = 0; turn < 6; turn += 1) {
    await standIn.settle()
    standIn.clock.now += 5000
  }
  expect(standIn.endpoint.attempts).toBe(4)
  const undelivered = await standIn.stripe.events.list({
    delivery_success: false,
    type: 'checkout.session.*',
  })
  expect(undelivered.data.map(({ type }) => type)).toEqual(['checkout.session.expired'])
})

test('an endpoint that was away gets every event once it is back, after a restart too', async ({
  standIn,
}) => {
  await standIn.endpoint.close()
  await paidOrder(standIn)
  await standIn.settle()
  expect(standIn.endpoint.events).toEqual([])
  const back = await openEndpoint(Number(new URL(standIn.endpoint.url).port))
  await standIn.restart()
  standIn.clock.now += 1100
  await standIn.settle()
  expect(back.types()).toEqual([
    'payment_intent.created',
    'charge.succeeded',
    'payment_intent.succeeded',
    'checkout.session.completed',
  ])
  await back.close()
})

test('a fault can deliver events twice', async ({ standIn }) => {
  await standIn.control('POST', '/dev/faults', { webhooks: { duplicate: 4 } })
  await paidOrder(standIn)
  await standIn.settle()
  const completed = standIn.endpoint.of('checkout.session.completed')
  expect(completed).toHaveLength(2)
  expect(completed[0]?.id).toBe(completed[1]?.id)
})

test('a fault can reverse the order of events', async ({ standIn }) => {
  await standIn.control('POST', '/dev/faults', { webhooks: { reverse: 4 } })
  await paidOrder(standIn)
  standIn.clock.now += 10
  await standIn.settle()
  expect(standIn.endpoint.types()).toEqual([
    'checkout.session.completed',
    'payment_intent.succeeded',
    'charge.succeeded',
    'payment_intent.created',
  ])
})

test('events held by a fault are delivered when it is cleared', async ({ standIn }) => {
  await standIn.control('POST', '/dev/faults', { webhooks: { reverse: 40 } })
  await paidOrder(standIn)
  await standIn.settle()
  expect(standIn.endpoint.events).toEqual([])
  await standIn.control('DELETE', '/dev/faults')
  standIn.clock.now += 10
  await standIn.settle()
  expect(standIn.endpoint.types()[0]).toBe('checkout.session.completed')
  expect(standIn.endpoint.events).toHaveLength(4)
})

test('faults can delay, withhold and lose events', async ({ standIn }) => {
  await standIn.control('POST', '/dev/faults', { webhooks: { delayMs: 5000 } })
  const session = await openSession(standIn)
  await payByCard(session)
  await standIn.settle()
  expect(standIn.endpoint.events).toEqual([])
  standIn.clock.now += 5100
  await standIn.settle()
  expect(standIn.endpoint.of('checkout.session.completed')).toHaveLength(1)

  await standIn.control('POST', '/dev/faults', { webhooks: { delayMs: 0, withhold: true } })
  await paidOrder(standIn)
  await standIn.settle()
  expect(standIn.endpoint.of('checkout.session.completed')).toHaveLength(1)
  await standIn.control('POST', '/dev/faults', { webhooks: { withhold: false, lose: 4 } })
  await standIn.settle()
  expect(standIn.endpoint.of('checkout.session.completed')).toHaveLength(2)

  const lost = await paidOrder(standIn)
  standIn.clock.now += 100_000
  await standIn.settle()
  expect(standIn.endpoint.of('checkout.session.completed')).toHaveLength(2)
  expect(lost.session.payment_status).toBe('paid')
})
