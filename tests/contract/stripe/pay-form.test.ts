// Sends the form of the payment page as a browser without scripts does.
import { expect } from 'vitest'
import { CARDS, courier, openSession, payByCard, sendForm, watch } from './orders.ts'
import { test } from './with-stripe.ts'

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
