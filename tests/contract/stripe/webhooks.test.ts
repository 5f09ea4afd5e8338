import Stripe from 'stripe'
import { expect } from 'vitest'
import { openSession, paidOrder, payByCard } from './orders.ts'
import { openEndpoint } from './webhook-endpoint.ts'
import { test } from './with-stripe.ts'

test('events are signed as Stripe signs them', async ({ house }) => {
  await paidOrder(house)
  await house.settle()
  const header = String(house.endpoint.headers[0])
  expect(header).toMatch(/^t=\d+,v1=[0-9a-f]{64},v0=[0-9a-f]{64}$/)
  const event = house.endpoint.events[0]
  expect(event).toMatchObject({
    object: 'event',
    api_version: '2026-10-28.endive',
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
  })
  const { secret } = house.endpoint
  const body = JSON.stringify(event, null, 2)
  expect(() => Stripe.webhooks.constructEvent(body, header, secret, 10 ** 9)).not.toThrow()
  expect(() =>
    Stripe.webhooks.constructEvent(body.replace('false', 'true'), header, secret, 10 ** 9),
  ).toThrow(Stripe.errors.StripeSignatureVerificationError)
  expect(() => Stripe.webhooks.constructEvent(body, header, 'whsec_other', 10 ** 9)).toThrow(
    Stripe.errors.StripeSignatureVerificationError,
  )
})

test('an event says which request caused it', async ({ house }) => {
  const { paymentIntent } = await paidOrder(house)
  const refund = await house.stripe.refunds.create(
    { payment_intent: paymentIntent },
    { idempotencyKey: 'why' },
  )
  await house.settle()
  expect(house.endpoint.of('refund.created')[0]?.request).toEqual({
    id: refund.lastResponse.requestId,
    idempotency_key: 'why',
  })
})

test('an endpoint that fails is asked again, later and later, with a fresh signature', async ({ house }) => {
  const session = await openSession(house)
  house.endpoint.answerNext(500, 302, 404)
  await house.stripe.checkout.sessions.expire(session.id)
  await house.settle()
  expect(house.endpoint.attempts).toBe(1)
  for (const [pause, attempts] of [
    [900, 1],
    [200, 2],
    [2100, 3],
    [4100, 4],
  ] as const) {
    house.clock.now += pause
    await house.settle()
    expect(house.endpoint.attempts).toBe(attempts)
  }
  expect(house.endpoint.types()).toEqual(['checkout.session.expired'])
  expect(new Set(house.endpoint.headers.map((header) => header.split(',')[1])).size).toBe(4)
  const event = await house.stripe.events.retrieve(String(house.endpoint.events[0]?.id))
  expect(event.pending_webhooks).toBe(0)
})

test('an endpoint that never answers well is given up in the end, and the event can still be read', async ({
  house,
}) => {
  const session = await openSession(house)
  house.endpoint.answerNext(500, 500, 500, 500, 500)
  await house.stripe.checkout.sessions.expire(session.id)
  for (let turn = 0; turn < 6; turn += 1) {
    await house.settle()
    house.clock.now += 5000
  }
  expect(house.endpoint.attempts).toBe(4)
  const undelivered = await house.stripe.events.list({ delivery_success: false, type: 'checkout.session.*' })
  expect(undelivered.data.map(({ type }) => type)).toEqual(['checkout.session.expired'])
})

test('an endpoint that is away hears everything once it is back, after a restart too', async ({ house }) => {
  await house.endpoint.close()
  await paidOrder(house)
  await house.settle()
  expect(house.endpoint.events).toEqual([])
  const back = await openEndpoint(Number(new URL(house.endpoint.url).port))
  await house.restart()
  house.clock.now += 1100
  await house.settle()
  expect(back.types()).toEqual([
    'payment_intent.created',
    'charge.succeeded',
    'payment_intent.succeeded',
    'checkout.session.completed',
  ])
  await back.close()
})

test('the post can be told to deliver twice', async ({ house }) => {
  await house.control('POST', '/dev/faults', { webhooks: { duplicate: 4 } })
  await paidOrder(house)
  await house.settle()
  const completed = house.endpoint.of('checkout.session.completed')
  expect(completed).toHaveLength(2)
  expect(completed[0]?.id).toBe(completed[1]?.id)
})

test('the post can be told to deliver last things first', async ({ house }) => {
  await house.control('POST', '/dev/faults', { webhooks: { reverse: 4 } })
  await paidOrder(house)
  house.clock.now += 10
  await house.settle()
  expect(house.endpoint.types()).toEqual([
    'checkout.session.completed',
    'payment_intent.succeeded',
    'charge.succeeded',
    'payment_intent.created',
  ])
})

test('held events leave when the fault is lifted', async ({ house }) => {
  await house.control('POST', '/dev/faults', { webhooks: { reverse: 40 } })
  await paidOrder(house)
  await house.settle()
  expect(house.endpoint.events).toEqual([])
  await house.control('DELETE', '/dev/faults')
  house.clock.now += 10
  await house.settle()
  expect(house.endpoint.types()[0]).toBe('checkout.session.completed')
  expect(house.endpoint.events).toHaveLength(4)
})

test('the post can be told to wait, to keep everything back, and to lose', async ({ house }) => {
  await house.control('POST', '/dev/faults', { webhooks: { delayMs: 5000 } })
  const session = await openSession(house)
  await payByCard(session)
  await house.settle()
  expect(house.endpoint.events).toEqual([])
  house.clock.now += 5100
  await house.settle()
  expect(house.endpoint.of('checkout.session.completed')).toHaveLength(1)

  await house.control('POST', '/dev/faults', { webhooks: { delayMs: 0, withhold: true } })
  await paidOrder(house)
  await house.settle()
  expect(house.endpoint.of('checkout.session.completed')).toHaveLength(1)
  await house.control('POST', '/dev/faults', { webhooks: { withhold: false, lose: 4 } })
  await house.settle()
  expect(house.endpoint.of('checkout.session.completed')).toHaveLength(2)

  const lost = await paidOrder(house)
  house.clock.now += 100_000
  await house.settle()
  expect(house.endpoint.of('checkout.session.completed')).toHaveLength(2)
  expect(lost.session.payment_status).toBe('paid')
})
