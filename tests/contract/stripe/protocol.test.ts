import Stripe from 'stripe'
import { expect } from 'vitest'
import { openSession, paidOrder, sessionParams } from './orders.ts'
import { clientFor, SECRET_KEY, test } from './with-stripe.ts'

test.for([
  [undefined, 'You did not provide an API key'],
  ['Bearer sk_test_other', 'Invalid API Key provided: sk_test_*ther'],
  ['Basic c2tfdGVzdF9vdGhlcjo=', 'Invalid API Key provided'],
  ['Digest x', 'You did not provide an API key'],
] as const)('a request without the right key is refused: %s', async ([authorization, words], { standIn }) => {
  const response = await fetch(`${standIn.url}/v1/refunds`, {
    headers: authorization ? { authorization } : {},
  })
  expect(response.status).toBe(401)
  expect(await response.json()).toMatchObject({ error: { type: 'invalid_request_error' } })
  const again = await fetch(`${standIn.url}/v1/refunds`, { headers: authorization ? { authorization } : {} })
  expect(await again.text()).toContain(words)
})

test('the key is accepted as a bearer token and as the user of Basic authentication', async ({ standIn }) => {
  const basic = Buffer.from(`${SECRET_KEY}:`).toString('base64')
  const response = await fetch(`${standIn.url}/v1/refunds`, { headers: { authorization: `Basic ${basic}` } })
  expect(response.status).toBe(200)
  const wrongClient = clientFor(standIn.url, {}, 'sk_test_stranger')
  await expect(wrongClient.balance.retrieve()).rejects.toBeInstanceOf(Stripe.errors.StripeInvalidRequestError)
  await expect(wrongClient.refunds.list()).rejects.toBeInstanceOf(Stripe.errors.StripeAuthenticationError)
})

test('an unknown path answers 404 with the message of Stripe', async ({ standIn }) => {
  await expect(standIn.stripe.customers.create({})).rejects.toMatchObject({
    type: 'StripeInvalidRequestError',
    statusCode: 404,
    message: expect.stringContaining('Unrecognized request URL (POST: /v1/customers)') as string,
  })
})

test('another API version is refused, and no version means the current one', async ({ standIn }) => {
  const old = clientFor(standIn.url, { apiVersion: '2020-08-27' as Stripe.LatestApiVersion })
  await expect(old.refunds.list()).rejects.toThrow('Invalid Stripe API version: 2020-08-27')
  const response = await fetch(`${standIn.url}/v1/refunds`, {
    headers: { authorization: `Bearer ${SECRET_KEY}` },
  })
  expect(response.headers.get('stripe-version')).toBe('2026-10-28.endive')
})

test('a JSON body is refused', async ({ standIn }) => {
  const response = await fetch(`${standIn.url}/v1/checkout/sessions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${SECRET_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify(sessionParams()),
  })
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('application/x-www-form-urlencoded')
})

test.for([
  '__proto__[x]=1',
  'line_items=1',
  'line_items[1][quantity]=1',
  'a[b=1',
  'mode[0]=payment',
  '%=%&&&',
])('a malformed body is refused with 400: %s', async (body, { standIn }) => {
  const response = await fetch(`${standIn.url}/v1/checkout/sessions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${SECRET_KEY}`, 'content-type': 'application/x-www-form-urlencoded' },
    body,
  })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ error: { type: 'invalid_request_error' } })
})

test('expand resolves ids up to four levels deep and refuses other fields', async ({ standIn }) => {
  const { stripe } = standIn
  const { session, paymentIntent } = await paidOrder(standIn)
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

test('lists take a limit, a cursor and a time range, and refuse invalid ones', async ({ standIn }) => {
  const { stripe } = standIn
  const made = [await openSession(standIn), await openSession(standIn), await openSession(standIn)].map(
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

test('events can be read by id, by type and by several types', async ({ standIn }) => {
  const { stripe } = standIn
  await paidOrder(standIn)
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

test('injected API faults make requests fail without an effect', async ({ standIn }) => {
  const { stripe } = standIn
  const create = () => stripe.checkout.sessions.create(sessionParams())
  const fault = (response: string, times = 1) =>
    standIn.control('POST', '/dev/faults', { api: { response, times } })
  await fault('429')
  await expect(create()).rejects.toBeInstanceOf(Stripe.errors.StripeRateLimitError)
  await fault('500')
  await expect(create()).rejects.toBeInstanceOf(Stripe.errors.StripeAPIError)
  // The client retries a closed connection once, so two are needed.
  await fault('reset', 2)
  await expect(create()).rejects.toBeInstanceOf(Stripe.errors.StripeConnectionError)
  await fault('timeout')
  await expect(stripe.checkout.sessions.create(sessionParams(), { timeout: 300 })).rejects.toBeInstanceOf(
    Stripe.errors.StripeConnectionError,
  )
  expect((await stripe.checkout.sessions.list()).data).toEqual([])
  expect((await create()).status).toBe('open')
})

test('the controls need the key and a valid body', async ({ standIn }) => {
  const open = await fetch(`${standIn.url}/dev/faults`, { method: 'POST', body: '{}' })
  expect(open.status).toBe(401)
  const bodies = [
    [],
    { weather: {} },
    { webhooks: { duplicate: -1 } },
    { webhooks: { held: [] } },
    { api: { response: '200' } },
  ]
  for (const body of bodies) {
    const response = await standIn.control('POST', '/dev/faults', body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { message: expect.any(String) as string } })
  }
  expect((await standIn.control('POST', '/dev/sessions/cs_none/expire')).status).toBe(404)
  const session = await openSession(standIn)
  expect((await standIn.control('POST', `/dev/sessions/${session.id}/expire`)).status).toBe(200)
  expect((await standIn.stripe.checkout.sessions.retrieve(session.id)).status).toBe('expired')
})

test('the payment form is refused from another origin', async ({ standIn }) => {
  const session = await openSession(standIn)
  const foreign = await fetch(String(session.url), {
    method: 'POST',
    headers: { origin: 'https://elsewhere.example' },
    body: new URLSearchParams({ action: 'pay' }),
  })
  expect(foreign.status).toBe(403)
})
