import Stripe from 'stripe'
import { expect } from 'vitest'
import { openSession, paidOrder, sessionParams } from './orders.ts'
import { clientFor, SECRET_KEY, test } from './with-stripe.ts'

test.for([
  [undefined, 'You did not provide an API key'],
  ['Bearer sk_test_other', 'Invalid API Key provided: sk_test_*ther'],
  ['Basic c2tfdGVzdF9vdGhlcjo=', 'Invalid API Key provided'],
  ['Digest x', 'You did not provide an API key'],
] as const)('without the key nothing is answered: %s', async ([authorization, words], { house }) => {
  const answer = await fetch(`${house.url}/v1/refunds`, { headers: authorization ? { authorization } : {} })
  expect(answer.status).toBe(401)
  expect(await answer.json()).toMatchObject({ error: { type: 'invalid_request_error' } })
  const again = await fetch(`${house.url}/v1/refunds`, { headers: authorization ? { authorization } : {} })
  expect(await again.text()).toContain(words)
})

test('the key is taken as a bearer token and as the user of Basic authentication', async ({ house }) => {
  const basic = Buffer.from(`${SECRET_KEY}:`).toString('base64')
  const answer = await fetch(`${house.url}/v1/refunds`, { headers: { authorization: `Basic ${basic}` } })
  expect(answer.status).toBe(200)
  const stranger = clientFor(house.url, {}, 'sk_test_stranger')
  await expect(stranger.balance.retrieve()).rejects.toBeInstanceOf(Stripe.errors.StripeInvalidRequestError)
  await expect(stranger.refunds.list()).rejects.toBeInstanceOf(Stripe.errors.StripeAuthenticationError)
})

test('an address that is not served is a 404 in Stripe’s words', async ({ house }) => {
  await expect(house.stripe.customers.create({})).rejects.toMatchObject({
    type: 'StripeInvalidRequestError',
    statusCode: 404,
    message: expect.stringContaining('Unrecognized request URL (POST: /v1/customers)') as string,
  })
})

test('another version of the API is refused, none is taken as ours', async ({ house }) => {
  const old = clientFor(house.url, { apiVersion: '2020-08-27' as Stripe.LatestApiVersion })
  await expect(old.refunds.list()).rejects.toThrow('Invalid Stripe API version: 2020-08-27')
  const answer = await fetch(`${house.url}/v1/refunds`, {
    headers: { authorization: `Bearer ${SECRET_KEY}` },
  })
  expect(answer.headers.get('stripe-version')).toBe('2026-10-28.endive')
})

test('JSON is not what this API is spoken to in', async ({ house }) => {
  const answer = await fetch(`${house.url}/v1/checkout/sessions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${SECRET_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify(sessionParams()),
  })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('application/x-www-form-urlencoded')
})

test.for([
  '__proto__[x]=1',
  'line_items=1',
  'line_items[1][quantity]=1',
  'a[b=1',
  'mode[0]=payment',
  '%=%&&&',
])('a body of rubbish is a 400: %s', async (body, { house }) => {
  const answer = await fetch(`${house.url}/v1/checkout/sessions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${SECRET_KEY}`, 'content-type': 'application/x-www-form-urlencoded' },
    body,
  })
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ error: { type: 'invalid_request_error' } })
})

test('ids become objects when asked to, four levels deep, and what is no id is refused', async ({
  house,
}) => {
  const { stripe } = house
  const { session, paymentIntent } = await paidOrder(house)
  const refund = await stripe.refunds.create({
    payment_intent: paymentIntent,
    expand: ['charge.payment_intent.payment_method'],
  })
  expect(refund.charge).toMatchObject({
    object: 'charge',
    payment_intent: { id: paymentIntent, payment_method: { card: { last4: '4242' } } },
  })
  const listed = await stripe.checkout.sessions.list({ expand: ['data.payment_intent', 'data.line_items'] })
  expect(listed.data[0]).toMatchObject({
    payment_intent: { id: paymentIntent },
    line_items: { object: 'list' },
  })
  for (const expand of [
    'amount_total',
    'nothing',
    'payment_intent.latest_charge.payment_intent.latest_charge.outcome',
  ]) {
    await expect(stripe.checkout.sessions.retrieve(session.id, { expand: [expand] })).rejects.toMatchObject({
      statusCode: 400,
      param: 'expand',
    })
  }
})

test('lists take a limit, a cursor and a range of time, and refuse what is none', async ({ house }) => {
  const { stripe } = house
  const made = [await openSession(house), await openSession(house), await openSession(house)].map(
    ({ id }) => id,
  )
  const list = async (params: Stripe.Checkout.SessionListParams) => {
    const page = await stripe.checkout.sessions.list(params)
    return { ids: page.data.map(({ id }) => id), more: page.has_more }
  }
  const [first, second, third] = made as [string, string, string]
  expect(await list({ limit: 2 })).toEqual({ ids: [third, second], more: true })
  expect(await list({ limit: 2, starting_after: second })).toEqual({ ids: [first], more: false })
  expect(await list({ limit: 1, ending_before: first })).toEqual({ ids: [second], more: true })
  expect((await list({ created: { lt: 1000 } })).ids).toEqual([])
  expect((await list({ created: { gte: 1000 } })).ids).toHaveLength(3)
  for (const params of [{ limit: 0 }, { limit: 101 }, { starting_after: 'cs_none' }, { order: 'up' }]) {
    await expect(list(params)).rejects.toMatchObject({ statusCode: 400 })
  }
})

test('events can be read by id, by type and by several types', async ({ house }) => {
  const { stripe } = house
  await paidOrder(house)
  const all = await stripe.events.list()
  expect(all.data.map(({ type }) => type)).toEqual([
    'checkout.session.completed',
    'payment_intent.succeeded',
    'charge.succeeded',
    'payment_intent.created',
  ])
  expect(await stripe.events.retrieve(String(all.data[0]?.id))).toMatchObject({
    type: 'checkout.session.completed',
  })
  const two = await stripe.events.list({ types: ['charge.succeeded', 'payment_intent.created'] })
  expect(two.data).toHaveLength(2)
  await expect(stripe.events.retrieve('evt_none')).rejects.toMatchObject({ statusCode: 404 })
})

test('the API can be told to be busy, to fail and to hang up, with no effect at all', async ({ house }) => {
  const { stripe } = house
  const create = () => stripe.checkout.sessions.create(sessionParams())
  const fault = (answer: string, times = 1) =>
    house.control('POST', '/dev/faults', { api: { answer, times } })
  await fault('429')
  await expect(create()).rejects.toBeInstanceOf(Stripe.errors.StripeRateLimitError)
  await fault('500')
  await expect(create()).rejects.toBeInstanceOf(Stripe.errors.StripeAPIError)
  // The client tries a closed connection once more by itself, so one is not enough.
  await fault('reset', 2)
  await expect(create()).rejects.toBeInstanceOf(Stripe.errors.StripeConnectionError)
  await fault('timeout')
  await expect(stripe.checkout.sessions.create(sessionParams(), { timeout: 300 })).rejects.toBeInstanceOf(
    Stripe.errors.StripeConnectionError,
  )
  expect((await stripe.checkout.sessions.list()).data).toEqual([])
  expect((await create()).status).toBe('open')
})

test('the controls want the key and a wish that makes sense', async ({ house }) => {
  const open = await fetch(`${house.url}/dev/faults`, { method: 'POST', body: '{}' })
  expect(open.status).toBe(401)
  const wishes = [
    [],
    { weather: {} },
    { webhooks: { duplicate: -1 } },
    { webhooks: { held: [] } },
    { api: { answer: '200' } },
  ]
  for (const wish of wishes) {
    const answer = await house.control('POST', '/dev/faults', wish)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { message: expect.any(String) as string } })
  }
  expect((await house.control('POST', '/dev/sessions/cs_none/expire')).status).toBe(404)
  const session = await openSession(house)
  expect((await house.control('POST', `/dev/sessions/${session.id}/expire`)).status).toBe(200)
  expect((await house.stripe.checkout.sessions.retrieve(session.id)).status).toBe('expired')
})

test('another page’s form, and another name for this machine, are turned away', async ({ house }) => {
  const session = await openSession(house)
  const foreign = await fetch(String(session.url), {
    method: 'POST',
    headers: { origin: 'https://elsewhere.example' },
    body: new URLSearchParams({ action: 'pay' }),
  })
  expect(foreign.status).toBe(403)
})
