import { expect } from 'vitest'
import { CARDS, courier, openSession, payByCard, sendForm, watch } from './orders.ts'
import { test } from './with-stripe.ts'

test('a test card pays a session once and redirects to its success page', async ({ standIn }) => {
  const session = await openSession(standIn)
  const responses = await Promise.all([payByCard(session), payByCard(session), payByCard(session)])
  for (const response of responses) {
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(
      `http://localhost:4321/checkout/return?session=${session.id}`,
    )
  }
  const paid = await standIn.stripe.checkout.sessions.retrieve(session.id, {
    expand: ['payment_intent.latest_charge'],
  })
  expect(paid).toMatchObject({
    status: 'complete',
    payment_status: 'paid',
    url: null,
    customer_details: { email: 'ana@example.com', name: 'Ana Ferreira', address: { country: 'FR' } },
    payment_intent: {
      status: 'succeeded',
      amount: 1_840_000,
      amount_received: 1_840_000,
      latest_charge: {
        paid: true,
        captured: true,
        payment_method_details: { card: { last4: '4242', brand: 'visa' } },
      },
    },
  })
  expect((await standIn.stripe.charges.list()).data).toHaveLength(1)
  await standIn.settle()
  expect(standIn.endpoint.of('checkout.session.completed')).toHaveLength(1)
  expect((await fetch(String(session.url))).status).toBe(200)
  expect(await (await fetch(String(session.url))).text()).toContain('This has been paid')
})

test.for([
  [CARDS.declined, 'card_declined', 'generic_decline', 'The bank declined this card'],
  [CARDS.noFunds, 'card_declined', 'insufficient_funds', 'not enough money on this card'],
  ['4000 0000 0000 0069', 'expired_card', 'expired_card', 'This card has expired'],
  ['4111 1111 1111 1111', 'card_declined', 'test_mode_live_card', 'test cards only'],
] as const)(
  'card %s is declined, and another card pays the same payment intent',
  async ([number, code, decline_code, words], { standIn }) => {
    const session = await openSession(standIn)
    const declined = await payByCard(session, number)
    expect(declined.status).toBe(402)
    expect(await declined.text()).toContain(words)
    const open = await standIn.stripe.checkout.sessions.retrieve(session.id)
    expect(open).toMatchObject({ status: 'open', payment_status: 'unpaid' })
    const intent = await standIn.stripe.paymentIntents.retrieve(String(open.payment_intent))
    expect(intent).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { type: 'card_error', code, decline_code },
    })

    expect((await payByCard(session)).status).toBe(303)
    const paid = await standIn.stripe.checkout.sessions.retrieve(session.id)
    expect(paid).toMatchObject({ payment_status: 'paid', payment_intent: intent.id })
    await standIn.settle()
    expect(standIn.endpoint.types()).toEqual([
      'payment_intent.created',
      'charge.failed',
      'payment_intent.payment_failed',
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.completed',
    ])
  },
)

test('a card that needs authentication is confirmed on a separate page', async ({ standIn }) => {
  const session = await openSession(standIn)
  const asked = await payByCard(session, CARDS.bank)
  expect(asked.status).toBe(303)
  const bank = new URL(String(asked.headers.get('location')), standIn.url).href
  expect(bank).toContain(`/c/pay/${session.id}/authenticate`)
  expect(await (await fetch(bank)).text()).toContain('€18,400.00')
  const waiting = await standIn.stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
  expect(waiting).toMatchObject({ status: 'open', payment_intent: { status: 'requires_action' } })

  const responses = await Promise.all([1, 2].map(() => sendForm({ url: bank }, { answer: 'complete' })))
  for (const response of responses)
    expect(response.headers.get('location')).toContain('localhost:4321/checkout/return')
  expect((await standIn.stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe('paid')
  await standIn.settle()
  expect(standIn.endpoint.of('checkout.session.completed')).toHaveLength(1)
})

test('a failed authentication returns to the form with the typed values', async ({ standIn }) => {
  const session = await openSession(standIn)
  await payByCard(session, CARDS.bank)
  const refused = await sendForm({ url: `${session.url}/authenticate` }, { answer: 'fail' })
  const page = await (await fetch(new URL(String(refused.headers.get('location')), standIn.url))).text()
  expect(page).toContain('could not confirm that it is you')
  expect(page).toContain('value="Ana Ferreira"')
  expect(page).not.toContain('value="4000')
  const intent = (await standIn.stripe.paymentIntents.list()).data[0]
  expect(intent).toMatchObject({
    status: 'requires_payment_method',
    last_payment_error: { code: 'payment_intent_authentication_failure' },
  })
  await payByCard(session, CARDS.bankThenDeclined)
  const declined = await sendForm({ url: `${session.url}/authenticate` }, { answer: 'complete' })
  expect(declined.headers.get('location')).toContain(`/c/pay/${session.id}`)
  expect((await standIn.stripe.checkout.sessions.retrieve(session.id)).status).toBe('open')
})

test('an expired session cancels its pending payment', async ({ standIn }) => {
  const session = await openSession(standIn)
  await payByCard(session, CARDS.bank)
  await standIn.stripe.checkout.sessions.expire(session.id)
  const intent = (await standIn.stripe.paymentIntents.list()).data[0]
  expect(intent).toMatchObject({ status: 'canceled', cancellation_reason: 'automatic', next_action: null })
  const late = await sendForm({ url: `${session.url}/authenticate` }, { answer: 'complete' })
  expect(late.status).toBe(410)
  expect((await standIn.stripe.charges.list()).data).toEqual([])
})

test('an invalid payment form answers 422 with an error beside each field and the typed values', async ({
  standIn,
}) => {
  const session = await openSession(standIn, {
    shipping_address_collection: { allowed_countries: ['FR', 'IT'] },
    phone_number_collection: { enabled: true },
  })
  const response = await sendForm(session, {
    action: 'pay',
    amount_shown: String(session.amount_total),
    email: 'nobody',
    phone: 'later',
    shipping_name: '"><script>alert(1)</script>',
    shipping_city: 'Lyon',
    shipping_country: 'US',
    method: 'card',
    card_number: '4242 4242 4242 4241',
    card_expiry: '13 / 39',
    card_cvc: '12',
    card_name: '',
    billing_country: '',
  })
  expect(response.status).toBe(422)
  const page = await response.text()
  for (const field of [
    'email',
    'phone',
    'shipping_line1',
    'shipping_country',
    'card_number',
    'card_expiry',
    'card_cvc',
  ]) {
    expect(page).toContain(`id="${field}-error"`)
    expect(page).toContain(`href="#${field}"`)
  }
  expect(page).toContain('value="nobody"')
  expect(page).toContain('value="Lyon"')
  expect(page).not.toContain('<script>alert')
  expect((await standIn.stripe.paymentIntents.list()).data).toEqual([])

  const reloaded = await (await fetch(String(session.url))).text()
  expect(reloaded).toContain('value="Lyon"')
  expect(reloaded).not.toContain('4242 4242 4242 4241')
})

test('an empty or malformed payment form answers 422', async ({ standIn }) => {
  const session = await openSession(standIn, { shipping_options: [courier] })
  for (const fields of [
    {},
    { action: 'pay', shipping_rate: 'shr_other', method: 'bitcoin' },
    { '__proto__[x]': '1' },
  ]) {
    expect((await sendForm(session, fields as { [name: string]: string })).status).toBe(422)
  }
  expect((await sendForm({ url: `${standIn.url}/c/pay/cs_test_none` }, { action: 'pay' })).status).toBe(404)
  expect((await fetch(`${standIn.url}/c/pay/cs_test_none`)).status).toBe(404)
})

test('a payment is refused when its total differs from the total shown', async ({ standIn }) => {
  const { stripe } = standIn
  const product = await stripe.products.create({ name: 'A second ribbon' })
  const price = await stripe.prices.create({ product: product.id, currency: 'eur', unit_amount: 1800 })
  const session = await openSession(standIn, {
    line_items: [watch],
    optional_items: [
      { price: price.id, quantity: 1, adjustable_quantity: { enabled: true, minimum: 1, maximum: 3 } },
    ],
  })
  const add = `add_${price.id}`
  expect((await payByCard(session, CARDS.paid, { [add]: '9' })).status).toBe(422)
  const changed = await payByCard(session, CARDS.paid, { [add]: '2' })
  expect(changed.status).toBe(409)
  expect(await changed.text()).toContain('€18,436.00')
  expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('open')

  const refreshed = await sendForm(session, { action: 'update', [add]: '2' })
  expect(refreshed.status).toBe(200)
  expect(await refreshed.text()).toContain('€18,436.00')

  expect((await payByCard(session, CARDS.paid, { [add]: '2', amount_shown: '1843600' })).status).toBe(303)
  const paid = await stripe.checkout.sessions.retrieve(session.id, {
    expand: ['line_items', 'payment_intent'],
  })
  expect(paid).toMatchObject({ amount_total: 1_843_600, payment_intent: { amount: 1_843_600 } })
  expect(paid.line_items?.data.map(({ description, quantity }) => [description, quantity])).toEqual([
    ['Méridienne', 1],
    ['A second ribbon', 2],
  ])
})

test.for([
  ['Persian', '۴۲۴۲ ۴۲۴۲ ۴۲۴۲ ۴۲۴۲', '۰۴ / ۳۹', '۱۲۳'],
  ['Arabic', '٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢', '٠٤ / ٣٩', '١٢٣'],
])('a card number in %s digits is accepted', async ([, number, expiry, cvc], { standIn }) => {
  const session = await openSession(standIn)
  const paid = await payByCard(session, number!, { card_expiry: expiry!, card_cvc: cvc! })
  expect(paid.status).toBe(303)
})

test('the recipient of the form and the recipient of the session both reach the payment intent', async ({
  standIn,
}) => {
  const asked = await openSession(standIn, { shipping_address_collection: { allowed_countries: ['FR'] } })
  await payByCard(asked, CARDS.paid, {
    shipping_name: 'Leïla Amari',
    shipping_line1: '2 quai de l’Aiguille',
    shipping_city: 'Paris',
    shipping_postal_code: '۷۵۰۰۴',
    shipping_country: 'FR',
  })
  const paid = await standIn.stripe.checkout.sessions.retrieve(asked.id, { expand: ['payment_intent'] })
  const shipping = { name: 'Leïla Amari', address: { city: 'Paris', country: 'FR', postal_code: '75004' } }
  expect(paid).toMatchObject({
    collected_information: { shipping_details: shipping },
    payment_intent: { shipping },
  })

  const sent = await openSession(standIn, {
    payment_intent_data: {
      shipping: { name: 'Jun Sato', address: { line1: '5-5 Ginza', city: 'Tokyo', country: 'JP' } },
      metadata: { order: 'A-1' },
      description: 'Order A-1',
    },
  })
  await payByCard(sent)
  const gift = await standIn.stripe.checkout.sessions.retrieve(sent.id, { expand: ['payment_intent'] })
  expect(gift.payment_intent).toMatchObject({
    shipping: { name: 'Jun Sato', address: { country: 'JP' } },
    metadata: { order: 'A-1' },
    description: 'Order A-1',
  })
})

test.for([
  [{ locale: 'fr' as const }, 'en', 'lang="fr" dir="ltr"', 'Numéro de carte'],
  [{ locale: 'auto' as const }, 'fa-IR,en;q=0.5', 'lang="fa" dir="rtl"', 'شمارهٔ کارت'],
  [{}, 'pt-PT', 'lang="en" dir="ltr"', 'Card number'],
] as const)(
  'the payment page has the language of the session or the browser: %o',
  async ([more, accepted, tag, words], { standIn }) => {
    const session = await openSession(standIn, more)
    const page = await (await fetch(String(session.url), { headers: { 'accept-language': accepted } })).text()
    expect(page).toContain(tag)
    expect(page).toContain(words)
  },
)

test('the payment page has the colors of the session and a strict Content-Security-Policy', async ({
  standIn,
}) => {
  const session = await openSession(standIn, {
    branding_settings: { background_color: '#203020', button_color: '#aa5500', border_style: 'pill' },
  })
  const page = await fetch(String(session.url))
  const policy = String(page.headers.get('content-security-policy'))
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe')
  const text = await page.text()
  expect(text).not.toMatch(/ style=| on[a-z]+=/)
  expect(text).toContain('A stand-in for Stripe, on this machine')
  const theme = await (await fetch(`${session.url}/theme.css`)).text()
  for (const part of ['#203020', '#aa5500', '999px']) expect(theme).toContain(part)
})
