import Stripe from 'stripe'
import { expect } from 'vitest'
import { CARDS, openSession, paidOrder } from './orders.ts'
import { test } from './with-stripe.ts'

test('a payment is refunded in parts, two equal ones included, until nothing is left', async ({
  standIn,
}) => {
  const { stripe } = standIn
  const { paymentIntent: payment_intent } = await paidOrder(standIn)
  const parts = [
    await stripe.refunds.create({
      payment_intent,
      amount: 24_000,
      reason: 'requested_by_customer',
      metadata: { return: 'r1' },
    }),
    await stripe.refunds.create({ payment_intent, amount: 24_000 }),
  ]
  expect(parts[0]).toMatchObject({
    object: 'refund',
    status: 'succeeded',
    amount: 24_000,
    currency: 'eur',
    reason: 'requested_by_customer',
    metadata: { return: 'r1' },
    payment_intent,
  })
  expect(parts[0]?.id).not.toBe(parts[1]?.id)

  const tooMuch: unknown = await stripe.refunds
    .create({ payment_intent, amount: 1_800_000 })
    .catch((error: unknown) => error)
  expect(tooMuch).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError)
  expect(tooMuch).toMatchObject({
    param: 'amount',
    message: 'Refund amount (€18,000.00) is greater than unrefunded amount on charge (€17,920.00)',
  })
  const rest = await stripe.refunds.create({ payment_intent })
  expect(rest.amount).toBe(1_792_000)
  await expect(stripe.refunds.create({ payment_intent, amount: 1 })).rejects.toMatchObject({
    type: 'StripeInvalidRequestError',
    code: 'charge_already_refunded',
  })
  const charge = await stripe.charges.retrieve(String(rest.charge), { expand: ['refunds'] })
  expect(charge).toMatchObject({ amount_refunded: 1_840_000, refunded: true })
  expect(charge.refunds?.data.map(({ amount }) => amount)).toEqual([1_792_000, 24_000, 24_000])

  await standIn.settle()
  expect(standIn.endpoint.of('refund.created')).toHaveLength(3)
  const changes = standIn.endpoint.of('charge.refunded').map(({ data }) => data)
  expect(changes.map(({ object }) => (object as Stripe.Charge).amount_refunded)).toEqual([
    24_000, 48_000, 1_840_000,
  ])
  expect(changes[1]?.previous_attributes).toEqual({ amount_refunded: 24_000, refunded: false })
})

test('a refund that fails later restores the refundable amount and can be repeated', async ({ standIn }) => {
  const { stripe } = standIn
  const { paymentIntent: payment_intent } = await paidOrder(standIn, CARDS.refundFailsLater)
  const refund = await stripe.refunds.create({ payment_intent })
  expect(refund.status).toBe('succeeded')
  standIn.clock.now += 4000
  await standIn.settle()
  const failed = await stripe.refunds.retrieve(refund.id, { expand: ['charge'] })
  expect(failed).toMatchObject({
    status: 'failed',
    failure_reason: 'expired_or_canceled_card',
    charge: { amount_refunded: 0, refunded: false },
  })
  expect(standIn.endpoint.types().slice(-2)).toEqual(['refund.updated', 'refund.failed'])
  expect((await stripe.refunds.create({ payment_intent })).amount).toBe(1_840_000)
})

test('a slow refund is pending, then succeeds', async ({ standIn }) => {
  const { stripe } = standIn
  const { paymentIntent: payment_intent } = await paidOrder(standIn, CARDS.refundSucceedsLater)
  const refund = await stripe.refunds.create({ payment_intent, amount: 500 })
  expect(refund.status).toBe('pending')
  await standIn.restart()
  standIn.clock.now += 4000
  await standIn.settle()
  expect((await standIn.stripe.refunds.retrieve(refund.id)).status).toBe('succeeded')
  expect(standIn.endpoint.of('refund.updated')[0]?.data.previous_attributes).toEqual({ status: 'pending' })
})

test('a refund can be told to stay pending and then to fail', async ({ standIn }) => {
  const { stripe } = standIn
  const { paymentIntent: payment_intent } = await paidOrder(standIn)
  await standIn.control('POST', '/dev/faults', { refunds: { next: 'succeed_later' } })
  const slow = await stripe.refunds.create({ payment_intent, amount: 100 })
  const plain = await stripe.refunds.create({ payment_intent, amount: 100 })
  expect([slow.status, plain.status]).toEqual(['pending', 'succeeded'])
  await standIn.control('POST', `/dev/refunds/${slow.id}/settle`, { outcome: 'fails' })
  expect((await stripe.refunds.retrieve(slow.id)).status).toBe('failed')
  expect((await stripe.charges.retrieve(String(slow.charge))).amount_refunded).toBe(100)
})

test.for([
  [{}, 'payment_intent', 'parameter_missing'],
  [{ payment_intent: 'pi_none' }, 'payment_intent', 'resource_missing'],
  [{ charge: 'ch_none' }, 'charge', 'resource_missing'],
  [{ payment_intent: 'pi_none', amount: 0 }, 'amount', 'parameter_invalid_integer'],
  [{ payment_intent: 'pi_none', amount: '1.5' }, 'amount', 'parameter_invalid_integer'],
  [{ payment_intent: 'pi_none', reason: 'because' }, 'reason', undefined],
  [{ payment_intent: 'pi_none', note: 'x' }, 'note', 'parameter_unknown'],
] as const)('a refund is refused: %o', async ([params, param, code], { standIn }) => {
  const error: unknown = await standIn.stripe.refunds
    .create(params as Stripe.RefundCreateParams)
    .catch((refusal: unknown) => refusal)
  expect(error).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError)
  expect(error).toMatchObject({ statusCode: 400, param, code })
})

test('a declined payment cannot be refunded', async ({ standIn }) => {
  const { stripe } = standIn
  await openSession(standIn)
  const { session } = await paidOrder(standIn, CARDS.declined)
  const declined = String(session.payment_intent)
  await expect(stripe.refunds.create({ payment_intent: declined })).rejects.toThrow(
    'successful charge to refund',
  )
})

test('refunds are listed by payment and charge, and their metadata can be updated', async ({ standIn }) => {
  const { stripe } = standIn
  const [one, two] = [await paidOrder(standIn), await paidOrder(standIn)]
  const first = await stripe.refunds.create({ payment_intent: one.paymentIntent, amount: 100 })
  await stripe.refunds.create({ payment_intent: two.paymentIntent, amount: 100 })
  const listed = await stripe.refunds.list({ payment_intent: one.paymentIntent })
  expect(listed.data.map(({ id }) => id)).toEqual([first.id])
  expect((await stripe.refunds.list({ charge: String(first.charge) })).data).toHaveLength(1)
  expect((await stripe.refunds.update(first.id, { metadata: { a: 'b' } })).metadata).toEqual({ a: 'b' })
  await expect(stripe.refunds.retrieve('re_none')).rejects.toMatchObject({
    statusCode: 404,
    code: 'resource_missing',
  })
})
