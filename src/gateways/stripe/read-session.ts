import type Stripe from 'stripe'
import { type CheckoutSession, type PaidLine, paymentStatuses } from '#ports/payments.ts'
import { fromStripeAddress } from './addresses.ts'

/** The `expand` parameter for retrieving a session. */
export const sessionExpansion = ['payment_intent', 'shipping_cost.shipping_rate']

const sessionStatuses = ['open', 'complete', 'expired'] as const

class UnreadableSessionError extends Error {
  readonly code = 'unreadable_session'
  constructor(sessionId: string, what: string) {
    super(`Stripe's session ${sessionId} has ${what}`)
    this.name = 'UnreadableSessionError'
  }
}

function readLine(line: Stripe.LineItem): PaidLine {
  const quantity = line.quantity ?? 1
  return {
    id: line.id,
    // An optional item added on Stripe's page has only the metadata of its Price.
    metadata: { ...line.price?.metadata, ...line.metadata },
    quantity,
    unitAmount: line.price?.unit_amount ?? Math.round(line.amount_subtotal / quantity),
    amountSubtotal: line.amount_subtotal,
    amountDiscount: line.amount_discount,
    amountTax: line.amount_tax,
    amountTotal: line.amount_total,
  }
}

function readStatus(session: Stripe.Checkout.Session) {
  const status = sessionStatuses.find((known) => known === session.status)
  if (!status) throw new UnreadableSessionError(session.id, `the unknown status ${session.status}`)
  const paymentStatus = paymentStatuses.find((known) => known === session.payment_status)
  if (!paymentStatus) {
    throw new UnreadableSessionError(session.id, `the unknown payment status ${session.payment_status}`)
  }
  return { status, paymentStatus }
}

/** Converts a Stripe session to a CheckoutSession; throws on an unknown status. */
export function readSession(
  session: Stripe.Checkout.Session,
  lines: readonly Stripe.LineItem[],
): CheckoutSession {
  const { status, paymentStatus } = readStatus(session)
  const intent = typeof session.payment_intent === 'string' ? null : session.payment_intent
  const rate = session.shipping_cost?.shipping_rate
  const collected = session.collected_information?.shipping_details
  const customer = session.customer_details
  return {
    id: session.id,
    checkoutId: session.client_reference_id,
    url: session.url,
    recoveryUrl: session.after_expiration?.recovery?.url ?? null,
    recoveredFrom: session.recovered_from,
    status,
    paymentStatus,
    currency: (session.currency ?? '').toUpperCase(),
    amountSubtotal: session.amount_subtotal ?? 0,
    amountDiscount: session.total_details?.amount_discount ?? 0,
    amountShipping: session.total_details?.amount_shipping ?? 0,
    amountTax: session.total_details?.amount_tax ?? 0,
    amountTotal: session.amount_total ?? 0,
    paymentIntentId:
      intent?.id ?? (typeof session.payment_intent === 'string' ? session.payment_intent : null),
    // A delayed payment that failed requires another payment method, but the session is already complete.
    isPaymentLost:
      status === 'complete' &&
      paymentStatus === 'unpaid' &&
      (intent?.status === 'requires_payment_method' || intent?.status === 'canceled'),
    email: customer?.email ?? null,
    customerName: customer?.name ?? null,
    phone: customer?.phone ?? null,
    billingAddress: fromStripeAddress(customer?.address),
    shippingName: collected?.name ?? intent?.shipping?.name ?? null,
    shippingAddress: fromStripeAddress(collected?.address ?? intent?.shipping?.address),
    shippingOptionKey: typeof rate === 'object' ? (rate?.metadata['key'] ?? null) : null,
    lines: lines.map(readLine),
  }
}
