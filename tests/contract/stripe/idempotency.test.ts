// The rules of docs.stripe.com/api/idempotent_requests.
import Stripe from 'stripe'
import { expect } from 'vitest'
import { paidOrder, sessionParams } from './orders.ts'
import { clientFor, test } from './with-stripe.ts'

test('the same idempotency key with the same parameters has the same response and one effect', async ({
  standIn,
}) => {
  const { paymentIntent: payment_intent } = await paidOrder(standIn)
  const createRefund = () =>
    standIn.stripe.refunds.create({ payment_intent, amount: 100 }, { idempotencyKey: 'refund-1' })
  const first = await createRefund()
  const again = await createRefund()
  expect(again).toEqual(first)
  expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined()
  expect(first.lastResponse.idempotencyKey).toBe('refund-1')
  expect(again.lastResponse.headers['idempotent-replayed']).toBe('true')
  expect(again.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId)
  expect(again.lastResponse.requestId).not.toBe(first.lastResponse.requestId)
  expect((await standIn.stripe.refunds.list()).data).toHaveLength(1)

  await standIn.restart()
  const afterwards = await standIn.stripe.refunds.create(
    { payment_intent, amount: 100 },
    { idempotencyKey: 'refund-1' },
  )
  expect(afterwards.id).toBe(first.id)
})

test('the same idempotency key with other parameters or at another path is refused', async ({ standIn }) => {
  const { paymentIntent: payment_intent } = await paidOrder(standIn)
  const key = { idempotencyKey: 'refund-2' }
  await standIn.stripe.refunds.create({ payment_intent, amount: 100 }, key)
  const otherBody: unknown = await standIn.stripe.refunds
    .create({ payment_intent, amount: 200 }, key)
    .catch((error: unknown) => error)
  expect(otherBody).toBeInstanceOf(Stripe.errors.StripeIdempotencyError)
  expect(otherBody).toMatchObject({ statusCode: 400, rawType: 'idempotency_error' })
  const otherPath: unknown = await standIn.stripe.checkout.sessions
    .create(sessionParams(), key)
    .catch((error: unknown) => error)
  expect(otherPath).toBeInstanceOf(Stripe.errors.StripeIdempotencyError)
  expect((otherPath as Error).message).toContain('same endpoint')
})

test('an idempotency key stores a refused effect but not refused parameters', async ({ standIn }) => {
  const { stripe } = standIn
  const { paymentIntent: payment_intent } = await paidOrder(standIn)
  const key = { idempotencyKey: 'refund-3' }
  const tooMuch = () => stripe.refunds.create({ payment_intent, amount: 9_999_999 }, key)
  await expect(tooMuch()).rejects.toThrow('greater than unrefunded')
  await expect(tooMuch()).rejects.toMatchObject({ headers: { 'idempotent-replayed': 'true' } })
  await expect(stripe.refunds.create({ payment_intent, amount: 100 }, key)).rejects.toThrow('same parameters')

  const free = { idempotencyKey: 'refund-4' }
  await expect(stripe.refunds.create({ payment_intent, amount: 0 }, free)).rejects.toThrow()
  expect((await stripe.refunds.create({ payment_intent, amount: 100 }, free)).amount).toBe(100)
})

test('an idempotency key in use is refused with 409, and a retry of the client gets the response', async ({
  standIn,
}) => {
  const { paymentIntent: payment_intent } = await paidOrder(standIn)
  await standIn.control('POST', '/dev/faults', { api: { delayMs: 300 } })
  const key = { idempotencyKey: 'refund-5' }
  const createRefund = (stripe: Stripe) => stripe.refunds.create({ payment_intent, amount: 100 }, key)
  const retryingClient = clientFor(standIn.url, { maxNetworkRetries: 3 })
  const [first, second, third] = await Promise.allSettled([
    createRefund(standIn.stripe),
    createRefund(standIn.stripe),
    createRefund(retryingClient),
  ])
  const statuses = [first, second].map(({ status }) => status).sort()
  expect(statuses).toEqual(['fulfilled', 'rejected'])
  const refused = [first, second].find((response) => response.status === 'rejected')
  expect(refused?.reason).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' })
  expect(third.status).toBe('fulfilled')
  expect((await standIn.stripe.refunds.list()).data).toHaveLength(1)
})

test('an idempotency key expires after a day', async ({ standIn }) => {
  const { paymentIntent: payment_intent } = await paidOrder(standIn)
  const key = { idempotencyKey: 'refund-6' }
  const first = await standIn.stripe.refunds.create({ payment_intent, amount: 100 }, key)
  standIn.clock.now += 25 * 60 * 60 * 1000
  expect((await standIn.stripe.refunds.create({ payment_intent, amount: 100 }, key)).id).not.toBe(first.id)
})

test.for(['500', 'reset', 'timeout'] as const)(
  'a retry of the client after a %s that was performed has no second effect',
  async (response, { standIn }) => {
    const { paymentIntent: payment_intent } = await paidOrder(standIn)
    await standIn.control('POST', '/dev/faults', { api: { response, perform: true, path: '/v1/refunds' } })
    const retrying = clientFor(standIn.url, { maxNetworkRetries: 2, timeout: 500 })
    const refund = await retrying.refunds.create({ payment_intent, amount: 100 })
    expect(refund.lastResponse.headers['idempotent-replayed']).toBe('true')
    expect((await standIn.stripe.refunds.list()).data.map(({ id }) => id)).toEqual([refund.id])
  },
)
