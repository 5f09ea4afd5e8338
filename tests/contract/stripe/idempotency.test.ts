import Stripe from 'stripe'
import { expect } from 'vitest'
import { paidOrder, sessionParams } from './orders.ts'
import { clientFor, test } from './with-stripe.ts'

test('the same key with the same parameters gets the same answer, and one effect', async ({ house }) => {
  const { paymentIntent: payment_intent } = await paidOrder(house)
  const ask = () =>
    house.stripe.refunds.create({ payment_intent, amount: 100 }, { idempotencyKey: 'refund-1' })
  const first = await ask()
  const again = await ask()
  expect(again).toEqual(first)
  expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined()
  expect(first.lastResponse.idempotencyKey).toBe('refund-1')
  expect(again.lastResponse.headers['idempotent-replayed']).toBe('true')
  expect(again.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId)
  expect(again.lastResponse.requestId).not.toBe(first.lastResponse.requestId)
  expect((await house.stripe.refunds.list()).data).toHaveLength(1)

  await house.restart()
  const afterwards = await house.stripe.refunds.create(
    { payment_intent, amount: 100 },
    { idempotencyKey: 'refund-1' },
  )
  expect(afterwards.id).toBe(first.id)
})

test('the same key for something else is refused', async ({ house }) => {
  const { paymentIntent: payment_intent } = await paidOrder(house)
  const key = { idempotencyKey: 'refund-2' }
  await house.stripe.refunds.create({ payment_intent, amount: 100 }, key)
  const otherBody: unknown = await house.stripe.refunds
    .create({ payment_intent, amount: 200 }, key)
    .catch((error: unknown) => error)
  expect(otherBody).toBeInstanceOf(Stripe.errors.StripeIdempotencyError)
  expect(otherBody).toMatchObject({ statusCode: 400, rawType: 'idempotency_error' })
  const otherPath: unknown = await house.stripe.checkout.sessions
    .create(sessionParams(), key)
    .catch((error: unknown) => error)
  expect(otherPath).toBeInstanceOf(Stripe.errors.StripeIdempotencyError)
  expect((otherPath as Error).message).toContain('same endpoint')
})

test('a refusal of the effect is remembered, a refusal of the parameters leaves the key free', async ({
  house,
}) => {
  const { stripe } = house
  const { paymentIntent: payment_intent } = await paidOrder(house)
  const key = { idempotencyKey: 'refund-3' }
  const tooMuch = () => stripe.refunds.create({ payment_intent, amount: 9_999_999 }, key)
  await expect(tooMuch()).rejects.toThrow('greater than unrefunded')
  await expect(tooMuch()).rejects.toMatchObject({ headers: { 'idempotent-replayed': 'true' } })
  await expect(stripe.refunds.create({ payment_intent, amount: 100 }, key)).rejects.toThrow('same parameters')

  const free = { idempotencyKey: 'refund-4' }
  await expect(stripe.refunds.create({ payment_intent, amount: 0 }, free)).rejects.toThrow()
  expect((await stripe.refunds.create({ payment_intent, amount: 100 }, free)).amount).toBe(100)
})

test('a key that is in use is refused with 409, and the client’s retry finds the answer', async ({
  house,
}) => {
  const { paymentIntent: payment_intent } = await paidOrder(house)
  await house.control('POST', '/dev/faults', { api: { delayMs: 300 } })
  const key = { idempotencyKey: 'refund-5' }
  const ask = (stripe: Stripe) => stripe.refunds.create({ payment_intent, amount: 100 }, key)
  const patient = clientFor(house.url, { maxNetworkRetries: 3 })
  const [first, second, third] = await Promise.allSettled([
    ask(house.stripe),
    ask(house.stripe),
    ask(patient),
  ])
  const answers = [first, second].map(({ status }) => status).sort()
  expect(answers).toEqual(['fulfilled', 'rejected'])
  const refused = [first, second].find((answer) => answer.status === 'rejected')
  expect(refused?.reason).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' })
  expect(third.status).toBe('fulfilled')
  expect((await house.stripe.refunds.list()).data).toHaveLength(1)
})

test('a key is forgotten after a day', async ({ house }) => {
  const { paymentIntent: payment_intent } = await paidOrder(house)
  const key = { idempotencyKey: 'refund-6' }
  const first = await house.stripe.refunds.create({ payment_intent, amount: 100 }, key)
  house.clock.now += 25 * 60 * 60 * 1000
  expect((await house.stripe.refunds.create({ payment_intent, amount: 100 }, key)).id).not.toBe(first.id)
})

test.for(['500', 'reset', 'timeout'] as const)(
  'the client’s own retry after a %s that had its effect finds the effect once',
  async (answer, { house }) => {
    const { paymentIntent: payment_intent } = await paidOrder(house)
    await house.control('POST', '/dev/faults', { api: { answer, perform: true, path: '/v1/refunds' } })
    const retrying = clientFor(house.url, { maxNetworkRetries: 2, timeout: 500 })
    const refund = await retrying.refunds.create({ payment_intent, amount: 100 })
    expect(refund.lastResponse.headers['idempotent-replayed']).toBe('true')
    expect((await house.stripe.refunds.list()).data.map(({ id }) => id)).toEqual([refund.id])
  },
)
