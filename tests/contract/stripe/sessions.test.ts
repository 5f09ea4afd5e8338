import { expect } from 'vitest'
import { courier, openSession, payByCard, sessionParams, watch } from './orders.ts'
import { test } from './with-stripe.ts'

const MINUTE = 60_000

test('a session returns its lines, amounts and settings', async ({ standIn }) => {
  const session = await openSession(standIn, {
    line_items: [
      watch,
      {
        quantity: 2,
        price_data: { currency: 'eur', unit_amount: 24_000, product_data: { name: 'Eau de Nuit' } },
      },
    ],
    shipping_options: [courier],
    client_reference_id: 'bag-7',
    customer_email: 'ana@example.com',
    metadata: { bag: '7' },
    custom_text: { submit: { message: 'No price travels with the gift.' } },
    branding_settings: {
      display_name: 'Maison Orlune',
      background_color: '#0c0f17',
      button_color: '#cfae74',
    },
    locale: 'fr',
  })
  expect(session).toMatchObject({
    object: 'checkout.session',
    livemode: false,
    status: 'open',
    payment_status: 'unpaid',
    payment_intent: null,
    currency: 'eur',
    amount_subtotal: 1_888_000,
    amount_total: 1_890_500,
    total_details: { amount_discount: 0, amount_shipping: 2500, amount_tax: 0 },
    client_reference_id: 'bag-7',
    customer_email: 'ana@example.com',
    metadata: { bag: '7' },
    locale: 'fr',
    ui_mode: 'hosted_page',
    payment_method_types: ['card', 'sepa_debit'],
    custom_text: { submit: { message: 'No price travels with the gift.' }, after_submit: null },
    branding_settings: {
      display_name: 'Maison Orlune',
      button_color: '#cfae74',
      border_style: 'rectangular',
    },
  })
  expect(session.id).toMatch(/^cs_test_/)
  expect(session.url).toBe(`${standIn.url}/c/pay/${session.id}`)
  expect(session.expires_at - session.created).toBe(24 * 60 * 60)
  expect(session.lastResponse.requestId).toMatch(/^req_/)
  expect(session.lastResponse.apiVersion).toBe('2026-10-28.endive')
  expect(await standIn.stripe.checkout.sessions.retrieve(session.id)).toEqual(
    expect.objectContaining({ id: session.id, amount_total: 1_890_500 }),
  )
})

test('line items keep their metadata and are listed ten at a time', async ({ standIn }) => {
  const ribbon = {
    price_data: { currency: 'eur', unit_amount: 1200, product_data: { name: 'Ribbon' } },
    quantity: 1,
  }
  const session = await openSession(standIn, {
    line_items: [watch, ...Array.from({ length: 14 }, () => ribbon)],
  })
  const first = await standIn.stripe.checkout.sessions.listLineItems(session.id)
  expect(first.data).toHaveLength(10)
  expect(first.has_more).toBe(true)
  expect(first.data[0]).toMatchObject({
    object: 'item',
    description: 'Méridienne',
    metadata: { gift_id: 'gift-1' },
    amount_total: 1_840_000,
    price: { unit_amount: 1_840_000, active: false },
  })
  const all = await standIn.stripe.checkout.sessions
    .listLineItems(session.id)
    .autoPagingToArray({ limit: 100 })
  expect(all).toHaveLength(15)
  const expanded = await standIn.stripe.checkout.sessions.retrieve(session.id, {
    expand: ['line_items.data.price.product'],
  })
  expect(expanded.line_items?.data).toHaveLength(10)
  expect(expanded.line_items?.data[0]?.price?.product).toMatchObject({
    name: 'Méridienne',
    metadata: { sku: 'MER-RG' },
  })
})

test('a session expires by itself at expires_at and sends an event', async ({ standIn }) => {
  const expiresAt = Math.floor(standIn.clock.now / 1000) + 31 * 60
  const session = await openSession(standIn, { expires_at: expiresAt })
  standIn.clock.now += 30 * MINUTE
  await standIn.settle()
  expect((await standIn.stripe.checkout.sessions.retrieve(session.id)).status).toBe('open')
  standIn.clock.now += 2 * MINUTE
  await standIn.settle()
  expect(await standIn.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
    status: 'expired',
    url: null,
  })
  expect(standIn.endpoint.types()).toEqual(['checkout.session.expired'])
  const page = await fetch(`${standIn.url}/c/pay/${session.id}`)
  expect(page.status).toBe(410)
  expect(await page.text()).toContain('http://localhost:4321/bag')
})

test('an open session can be expired once, a paid one never', async ({ standIn }) => {
  const session = await openSession(standIn)
  expect((await standIn.stripe.checkout.sessions.expire(session.id)).status).toBe('expired')
  await expect(standIn.stripe.checkout.sessions.expire(session.id)).rejects.toThrow(
    'has a status of `expired`',
  )
  expect((await payByCard(session)).status).toBe(410)

  const paid = await openSession(standIn)
  await payByCard(paid)
  await expect(standIn.stripe.checkout.sessions.expire(paid.id)).rejects.toMatchObject({
    type: 'StripeInvalidRequestError',
    statusCode: 400,
  })
})

test('the recovery URL of an expired session opens one new session', async ({ standIn }) => {
  const session = await openSession(standIn, { after_expiration: { recovery: { enabled: true } } })
  const expired = await standIn.stripe.checkout.sessions.expire(session.id)
  const recovery = expired.after_expiration?.recovery
  expect(recovery?.expires_at).toBeGreaterThan(expired.created)
  const visits = await Promise.all([1, 2].map(() => fetch(String(recovery?.url), { redirect: 'manual' })))
  const [first, second] = visits.map((visit) => visit.headers.get('location'))
  expect(first).toBe(second)
  const recovered = await standIn.stripe.checkout.sessions.retrieve(String(first).split('/').pop() ?? '')
  expect(recovered).toMatchObject({ status: 'open', recovered_from: session.id, amount_total: 1_840_000 })
  await payByCard(recovered)
  await standIn.settle()
  expect(standIn.endpoint.of('checkout.session.completed')).toHaveLength(1)
})

test('a session with a total of zero requires no payment', async ({ standIn }) => {
  const gift = {
    quantity: 1,
    price_data: { currency: 'eur', unit_amount: 0, product_data: { name: 'Catalogue' } },
  }
  const session = await openSession(standIn, { line_items: [gift] })
  expect(session.payment_status).toBe('no_payment_required')
  const page = await (await fetch(String(session.url))).text()
  expect(page).not.toContain('card_number')
  const response = await payByCard(session)
  expect(response.status).toBe(303)
  expect(await standIn.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
    status: 'complete',
    payment_status: 'no_payment_required',
    payment_intent: null,
  })
})

test('automatic tax adds nothing, as for an account without registrations, and is complete once the address is known', async ({
  standIn,
}) => {
  const session = await openSession(standIn, { automatic_tax: { enabled: true } })
  expect(session.automatic_tax).toMatchObject({ enabled: true, status: 'requires_location_inputs' })
  await payByCard(session)
  const paid = await standIn.stripe.checkout.sessions.retrieve(session.id)
  expect(paid.automatic_tax.status).toBe('complete')
  expect(paid.total_details?.amount_tax).toBe(0)
})

test('sessions are listed newest first and by status, payment and email', async ({ standIn }) => {
  const [first, second] = [await openSession(standIn), await openSession(standIn)]
  await payByCard(first)
  const { stripe } = standIn
  const ids = async (params: object) => (await stripe.checkout.sessions.list(params)).data.map(({ id }) => id)
  expect(await ids({})).toEqual([second.id, first.id])
  expect(await ids({ status: 'open' })).toEqual([second.id])
  expect(await ids({ limit: 1, starting_after: second.id })).toEqual([first.id])
  expect(await ids({ customer_details: { email: 'ana@example.com' } })).toEqual([first.id])
  const { payment_intent } = await stripe.checkout.sessions.retrieve(first.id)
  expect(await ids({ payment_intent })).toEqual([first.id])
})

test('metadata of a session can be changed key by key', async ({ standIn }) => {
  const session = await openSession(standIn, { metadata: { bag: '7', gift: 'yes' } })
  const changed = await standIn.stripe.checkout.sessions.update(session.id, {
    metadata: { gift: '', note: 'x' },
  })
  expect(changed.metadata).toEqual({ bag: '7', note: 'x' })
})

test('the first shipping option counts until another is chosen', async ({ standIn }) => {
  const whiteGlove = {
    shipping_rate_data: {
      display_name: 'White glove',
      type: 'fixed_amount' as const,
      fixed_amount: { amount: 9000, currency: 'eur' },
    },
  }
  const session = await openSession(standIn, { shipping_options: [courier, whiteGlove] })
  expect(session.amount_total).toBe(1_842_500)
  const other = String(session.shipping_options[1]?.shipping_rate)
  await payByCard(session, undefined, { shipping_rate: other, amount_shown: '1849000' })
  const paid = await standIn.stripe.checkout.sessions.retrieve(session.id, {
    expand: ['shipping_cost.shipping_rate'],
  })
  expect(paid.amount_total).toBe(1_849_000)
  expect(paid.shipping_cost?.shipping_rate).toMatchObject({ id: other, display_name: 'White glove' })
})

test('a session can be created without cancel_url', async ({ standIn }) => {
  const params = sessionParams()
  delete params.cancel_url
  const session = await standIn.stripe.checkout.sessions.create(params)
  expect(session.cancel_url).toBeNull()
  expect((await fetch(String(session.url))).status).toBe(200)
})
