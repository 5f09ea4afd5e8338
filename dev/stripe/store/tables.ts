import type Stripe from 'stripe'
import type { Order } from '../checkout/order.ts'

/** A checkout session and what its page needs that Stripe never shows. */
export interface SessionRecord {
  session: Stripe.Checkout.Session
  lines: Stripe.LineItem[]
  intentData: IntentData
  /** What was typed on the pay page, card numbers excepted, so that no refusal loses it. */
  draft: { [field: string]: string }
  /** A payment that waits for its bank. */
  pendingOrder: Order | null
  recoveryToken: string | null
  recoveredAs: string | null
}

export interface IntentData {
  captureMethod: 'automatic_async' | 'automatic' | 'manual'
  description: string | null
  metadata: Stripe.Metadata
  receiptEmail: string | null
  shipping: Stripe.PaymentIntent.Shipping | null
  statementDescriptor: string | null
  statementDescriptorSuffix: string | null
}

/** How a means of payment behaves later: Stripe ties this to its test numbers. */
export interface MethodRecord {
  method: Stripe.PaymentMethod
  settles: 'at_once' | 'succeeds_later' | 'fails_later'
  settlesAfterMs: number
  refundsSettle: 'at_once' | 'succeed_later' | 'fail_later'
  /** What the bank says once it knows who is asking; `null` where it does not ask. */
  afterAuthentication: 'paid' | 'declined' | null
}

export interface Task {
  id: string
  kind: 'expire_session' | 'settle_payment' | 'settle_refund'
  target: string
  outcome: 'succeeds' | 'fails'
  due: number
}

export interface DeliveryAttempt {
  at: number
  status: number | null
  error: string | null
}

export interface Delivery {
  id: string
  eventId: string
  state: 'pending' | 'delivered' | 'given_up' | 'lost'
  due: number
  attempts: DeliveryAttempt[]
}

export interface RememberedAnswer {
  key: string
  method: string
  path: string
  fingerprint: string
  status: number
  body: string
  requestId: string
  at: number
}

export interface Tables {
  sessions: SessionRecord
  paymentIntents: Stripe.PaymentIntent
  paymentMethods: MethodRecord
  charges: Stripe.Charge
  refunds: Stripe.Refund
  products: Stripe.Product
  prices: Stripe.Price
  shippingRates: Stripe.ShippingRate
  events: Stripe.Event
  deliveries: Delivery
  tasks: Task
  answers: RememberedAnswer
}

export const TABLE_NAMES = [
  'sessions',
  'paymentIntents',
  'paymentMethods',
  'charges',
  'refunds',
  'products',
  'prices',
  'shippingRates',
  'events',
  'deliveries',
  'tasks',
  'answers',
] as const satisfies (keyof Tables)[]
