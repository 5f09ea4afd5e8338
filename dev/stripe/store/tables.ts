import type Stripe from 'stripe'
import type { Order } from '../checkout/order.ts'

/** A checkout session with internal data that Stripe's API does not show. */
export interface SessionRecord {
  session: Stripe.Checkout.Session
  lines: Stripe.LineItem[]
  intentData: IntentData
  /** Values entered on the pay page, without card numbers, so that they are kept after a decline. */
  draft: { [field: string]: string }
  /** The order of a payment that waits for authentication. */
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

/** A payment method, with the later outcomes that Stripe assigns to its test numbers. */
export interface MethodRecord {
  method: Stripe.PaymentMethod
  settles: 'at_once' | 'succeeds_later' | 'fails_later'
  settlesAfterMs: number
  refundsSettle: 'at_once' | 'succeed_later' | 'fail_later'
  /** The outcome after authentication; `null` when none is required. */
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

export interface SavedResponse {
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
  answers: SavedResponse
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
