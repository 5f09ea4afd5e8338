import { expect } from 'vitest'
import { paidOrder } from './orders.ts'
import { test } from './with-stripe.ts'

/** Parameters of a session whose payment is only authorized. */
const manual = { payment_intent_data: { capture_method: 'manual' as const } }

test('an authorized payment can be captured', async ({ standIn }) => {
  const { stripe } = standIn
  const { session, paymentIntent } = await paidOrder(standIn, undefined, manual)
  expect(session).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
  expect(await stripe.paymentIntents.retrieve(paymentIntent)).toMatchObject({
    status: 'requires_capture',
    amount_capturable: 1_840_000,
    amount_received: 0,
  })
  await expect(stripe.refunds.create({ payment_intent: paymentIntent })).rejects.toThrow('successful charge')
  const captured = await stripe.paymentIntents.capture(paymentIntent)
  expect(captured).toMatchObject({ status: 'succeeded', amount_received: 1_840_000, amount_capturable: 0 })
  expect((await stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe('paid')
  await standIn.settle()
  expect(standIn.endpoint.types()).toEqual([
    'payment_intent.created',
    'charge.succeeded',
    'payment_intent.amount_capturable_updated',
    'checkout.session.completed',
    'charge.captured',
    'payment_intent.succeeded',
  ])
  await expect(stripe.paymentIntents.capture(paymentIntent)).rejects.toMatchObject({
    code: 'payment_intent_unexpected_state',
  })
})

test('a partial capture releases the rest, which cannot be refunded', async ({ standIn }) => {
  const { stripe } = standIn
  const { paymentIntent } = await paidOrder(standIn, undefined, manual)
  await expect(
    stripe.paymentIntents.capture(paymentIntent, { amount_to_capture: 1_840_001 }),
  ).rejects.toMatchObject({
    code: 'amount_too_large',
    param: 'amount_to_capture',
  })
  await stripe.paymentIntents.capture(paymentIntent, { amount_to_capture: 1_000_000 })
  const refund = await stripe.refunds.create({ payment_intent: paymentIntent })
  expect(refund.amount).toBe(1_000_000)
  expect(await stripe.charges.retrieve(String(refund.charge))).toMatchObject({
    amount_captured: 1_000_000,
    amount_refunded: 1_840_000,
    refunded: true,
  })
})

test('an authorized payment can be canceled and then not be captured', async ({ standIn }) => {
  const { stripe } = standIn
  const { paymentIntent } = await paidOrder(standIn, undefined, manual)
  const canceled = await stripe.paymentIntents.cancel(paymentIntent, {
    cancellation_reason: 'requested_by_customer',
  })
  expect(canceled).toMatchObject({
    status: 'canceled',
    cancellation_reason: 'requested_by_customer',
    amount_capturable: 0,
  })
  await expect(stripe.paymentIntents.capture(paymentIntent)).rejects.toThrow('status of canceled')
  await standIn.settle()
  expect(standIn.endpoint.types().slice(-2)).toEqual(['charge.refunded', 'payment_intent.canceled'])
})

test('a captured payment cannot be canceled', async ({ standIn }) => {
  const { paymentIntent } = await paidOrder(standIn)
  await expect(standIn.stripe.paymentIntents.cancel(paymentIntent)).rejects.toMatchObject({
    type: 'StripeInvalidRequestError',
    code: 'payment_intent_unexpected_state',
  })
})
