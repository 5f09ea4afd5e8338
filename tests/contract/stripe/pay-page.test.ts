// Pays on the hosted page of the stand-in and reads the results by the official client.
import { expect } from 'vitest'
import { CARDS, openSession, payByCard, sendForm } from './orders.ts'
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
