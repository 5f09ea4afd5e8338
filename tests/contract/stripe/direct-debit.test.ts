import type Stripe from 'stripe'
import { expect } from 'vitest'
import { openSession, payByDebit } from './orders.ts'
import { test } from './with-stripe.ts'

const SUCCEEDS = 'DE89370400440532013000'
const FAILS = 'AT86 1904 3002 3547 3202'
const SUCCEEDS_LATE = 'FR3020041010050500013M02609'

test('a debit completes unpaid, then arrives', async ({ house }) => {
  const session = await openSession(house)
  expect((await payByDebit(session, SUCCEEDS)).status).toBe(303)
  await house.settle()
  const waiting = await house.stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
  expect(waiting).toMatchObject({
    status: 'complete',
    payment_status: 'unpaid',
    payment_intent: { status: 'processing' },
  })
  const completed = house.endpoint.of('checkout.session.completed')[0]
  expect(completed?.data.object).toMatchObject({ payment_status: 'unpaid' })
  await expect(
    house.stripe.refunds.create({ payment_intent: (waiting.payment_intent as Stripe.PaymentIntent).id }),
  ).rejects.toThrow('does not have a successful charge to refund')

  house.clock.now += 3500
  await house.settle()
  expect(await house.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({ payment_status: 'paid' })
  expect(house.endpoint.types().slice(-3)).toEqual([
    'charge.succeeded',
    'payment_intent.succeeded',
    'checkout.session.async_payment_succeeded',
  ])
})

test('a debit comes back unpaid', async ({ house }) => {
  const session = await openSession(house)
  await payByDebit(session, FAILS)
  house.clock.now += 3500
  await house.settle()
  const failed = await house.stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
  expect(failed).toMatchObject({
    status: 'complete',
    payment_status: 'unpaid',
    payment_intent: { status: 'requires_payment_method', amount_received: 0 },
  })
  expect(house.endpoint.of('checkout.session.async_payment_failed')).toHaveLength(1)
  expect(house.endpoint.of('checkout.session.async_payment_succeeded')).toHaveLength(0)
})

test('a late debit waits three minutes, or until it is told', async ({ house }) => {
  const [first, second] = [await openSession(house), await openSession(house)]
  for (const session of [first, second]) await payByDebit(session, SUCCEEDS_LATE)
  house.clock.now += 60_000
  await house.settle()
  expect(house.endpoint.of('checkout.session.async_payment_succeeded')).toHaveLength(0)

  const told = await house.control('POST', `/dev/payments/${second.id}/settle`, {
    outcome: 'fails',
  })
  expect(told.status).toBe(200)
  house.clock.now += 130_000
  await house.settle()
  expect((await house.stripe.checkout.sessions.retrieve(first.id)).payment_status).toBe('paid')
  expect((await house.stripe.checkout.sessions.retrieve(second.id)).payment_status).toBe('unpaid')
  expect(house.endpoint.of('checkout.session.async_payment_failed')).toHaveLength(1)
})

test('a debit that is under way survives a restart', async ({ house }) => {
  const session = await openSession(house)
  await payByDebit(session, SUCCEEDS)
  await house.restart()
  house.clock.now += 3500
  await house.settle()
  expect((await house.stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe('paid')
  expect(house.endpoint.of('checkout.session.async_payment_succeeded')).toHaveLength(1)
})

test('only euros taken at once can be debited, and only from a test account', async ({ house }) => {
  const manual = await openSession(house, { payment_intent_data: { capture_method: 'manual' } })
  expect(manual.payment_method_types).toEqual(['card'])
  expect((await payByDebit(manual, SUCCEEDS)).status).toBe(422)
  const pounds = await openSession(house, {
    line_items: [
      { quantity: 1, price_data: { currency: 'gbp', unit_amount: 100, product_data: { name: 'Card' } } },
    ],
  })
  expect(pounds.payment_method_types).toEqual(['card'])
  const session = await openSession(house)
  for (const iban of ['DE89370400440532013001', 'GB82 WEST 1234 5698 7654 32', 'none']) {
    const refused = await payByDebit(session, iban)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('id="iban-error"')
  }
})
