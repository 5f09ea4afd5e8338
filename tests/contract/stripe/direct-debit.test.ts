// Direct debits use the test IBANs of Stripe; the clock of the stand-in is moved by the tests.
import type Stripe from 'stripe'
import { expect } from 'vitest'
import { openSession, payByDebit } from './orders.ts'
import { test } from './with-stripe.ts'

/** Stripe's test IBANs by the result of the debit. */
const SUCCEEDS = 'DE89370400440532013000'
const FAILS = 'AT86 1904 3002 3547 3202'
const SUCCEEDS_LATE = 'FR3020041010050500013M02609'

test('a bank debit completes its session unpaid and is paid later', async ({ standIn }) => {
  const session = await openSession(standIn)
  expect((await payByDebit(session, SUCCEEDS)).status).toBe(303)
  await standIn.settle()
  const waiting = await standIn.stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
  expect(waiting).toMatchObject({
    status: 'complete',
    payment_status: 'unpaid',
    payment_intent: { status: 'processing' },
  })
  const completed = standIn.endpoint.of('checkout.session.completed')[0]
  expect(completed?.data.object).toMatchObject({ payment_status: 'unpaid' })
  await expect(
    standIn.stripe.refunds.create({ payment_intent: (waiting.payment_intent as Stripe.PaymentIntent).id }),
  ).rejects.toThrow('does not have a successful charge to refund')

  standIn.clock.now += 3500
  await standIn.settle()
  expect(await standIn.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
    payment_status: 'paid',
  })
  expect(standIn.endpoint.types().slice(-3)).toEqual([
    'charge.succeeded',
    'payment_intent.succeeded',
    'checkout.session.async_payment_succeeded',
  ])
})

test('a bank debit can fail after its session is complete', async ({ standIn }) => {
  const session = await openSession(standIn)
  await payByDebit(session, FAILS)
  standIn.clock.now += 3500
  await standIn.settle()
  const failed = await standIn.stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
  expect(failed).toMatchObject({
    status: 'complete',
    payment_status: 'unpaid',
    payment_intent: { status: 'requires_payment_method', amount_received: 0 },
  })
  expect(standIn.endpoint.of('checkout.session.async_payment_failed')).toHaveLength(1)
  expect(standIn.endpoint.of('checkout.session.async_payment_succeeded')).toHaveLength(0)
})

test('a late bank debit settles after three minutes or when it is told to', async ({ standIn }) => {
  const [first, second] = [await openSession(standIn), await openSession(standIn)]
  for (const session of [first, second]) await payByDebit(session, SUCCEEDS_LATE)
  standIn.clock.now += 60_000
  await standIn.settle()
  expect(standIn.endpoint.of('checkout.session.async_payment_succeeded')).toHaveLength(0)

  const response = await standIn.control('POST', `/dev/payments/${second.id}/settle`, {
    outcome: 'fails',
  })
  expect(response.status).toBe(200)
  standIn.clock.now += 130_000
  await standIn.settle()
  expect((await standIn.stripe.checkout.sessions.retrieve(first.id)).payment_status).toBe('paid')
  expect((await standIn.stripe.checkout.sessions.retrieve(second.id)).payment_status).toBe('unpaid')
  expect(standIn.endpoint.of('checkout.session.async_payment_failed')).toHaveLength(1)
})

test('a bank debit that is processing survives a restart', async ({ standIn }) => {
  const session = await openSession(standIn)
  await payByDebit(session, SUCCEEDS)
  await standIn.restart()
  standIn.clock.now += 3500
  await standIn.settle()
  expect((await standIn.stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe('paid')
  expect(standIn.endpoint.of('checkout.session.async_payment_succeeded')).toHaveLength(1)
})

test('a bank debit needs euros, automatic capture and a test account', async ({ standIn }) => {
  const manual = await openSession(standIn, { payment_intent_data: { capture_method: 'manual' } })
  expect(manual.payment_method_types).toEqual(['card'])
  expect((await payByDebit(manual, SUCCEEDS)).status).toBe(422)
  const pounds = await openSession(standIn, {
    line_items: [
      { quantity: 1, price_data: { currency: 'gbp', unit_amount: 100, product_data: { name: 'Card' } } },
    ],
  })
  expect(pounds.payment_method_types).toEqual(['card'])
  const session = await openSession(standIn)
  for (const iban of ['DE89370400440532013001', 'GB82 WEST 1234 5698 7654 32', 'none']) {
    const refused = await payByDebit(session, iban)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('id="iban-error"')
  }
})
