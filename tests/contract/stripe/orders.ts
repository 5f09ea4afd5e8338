import type Stripe from 'stripe'
import type { TestStripe } from './with-stripe.ts'

/** Stripe's test cards by their result (docs.stripe.com/testing). */
export const CARDS = {
  paid: '4242 4242 4242 4242',
  declined: '4000 0000 0000 0002',
  noFunds: '4000 0000 0000 9995',
  bank: '4000 0027 6000 3184',
  bankThenDeclined: '4000 0084 0000 1629',
  refundSucceedsLater: '4000 0000 0000 7726',
  refundFailsLater: '4000 0000 0000 5126',
}

/** A line item with a price given inline, as the storefront sends it. */
export const watch: Stripe.Checkout.SessionCreateParams.LineItem = {
  quantity: 1,
  price_data: {
    currency: 'eur',
    unit_amount: 1_840_000,
    product_data: { name: 'Méridienne', description: 'Rose gold, tan calf', metadata: { sku: 'MER-RG' } },
  },
  metadata: { gift_id: 'gift-1' },
}

/** A shipping option of €25. */
export const courier: Stripe.Checkout.SessionCreateParams.ShippingOption = {
  shipping_rate_data: {
    display_name: 'By courier',
    type: 'fixed_amount',
    fixed_amount: { amount: 2500, currency: 'eur' },
    delivery_estimate: {
      minimum: { unit: 'business_day', value: 2 },
      maximum: { unit: 'business_day', value: 3 },
    },
  },
}

/** The smallest valid parameters of a hosted Checkout session. */
export function sessionParams(
  more: Stripe.Checkout.SessionCreateParams = {},
): Stripe.Checkout.SessionCreateParams {
  return {
    mode: 'payment',
    ui_mode: 'hosted_page',
    success_url: 'http://localhost:4321/checkout/return?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://localhost:4321/bag',
    line_items: [watch],
    ...more,
  }
}

/** Creates a Checkout session by the official client. */
export function openSession({ stripe }: TestStripe, more: Stripe.Checkout.SessionCreateParams = {}) {
  return stripe.checkout.sessions.create(sessionParams(more))
}

type Fields = { [name: string]: string }

function cardFields(number: string): Fields {
  return {
    method: 'card',
    card_number: number,
    card_expiry: '04 / 39',
    card_cvc: '123',
    card_name: 'Ana Ferreira',
    billing_country: 'FR',
  }
}

/** Sends the form of the payment page as a browser without scripts does. */
export function sendForm(session: { url: string | null }, fields: Fields): Promise<Response> {
  return fetch(String(session.url), { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
}

/** Pays a session with a card and all required fields. */
export function payByCard(
  session: Stripe.Checkout.Session,
  number = CARDS.paid,
  more: Fields = {},
): Promise<Response> {
  return sendForm(session, {
    action: 'pay',
    amount_shown: String(session.amount_total),
    email: 'ana@example.com',
    ...cardFields(number),
    ...more,
  })
}

/** Pays by SEPA direct debit, which settles later. */
export function payByDebit(session: Stripe.Checkout.Session, iban: string): Promise<Response> {
  return sendForm(session, {
    action: 'pay',
    amount_shown: String(session.amount_total),
    email: 'ana@example.com',
    method: 'sepa_debit',
    iban,
    iban_name: 'Ana Ferreira',
    billing_country: 'DE',
  })
}

/** A paid session and its payment intent. */
export async function paidOrder(
  standIn: TestStripe,
  number = CARDS.paid,
  more: Stripe.Checkout.SessionCreateParams = {},
) {
  const session = await openSession(standIn, more)
  await payByCard(session, number)
  const paid = await standIn.stripe.checkout.sessions.retrieve(session.id)
  return { session: paid, paymentIntent: String(paid.payment_intent) }
}
