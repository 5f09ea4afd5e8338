import type { PostalAddress } from '#db/columns/snapshot.ts'
import type { Currency } from '#shared/money.ts'

export type { PostalAddress }

/** Stripe's `payment_status` of a Checkout Session. */
export const paymentStatuses = ['paid', 'unpaid', 'no_payment_required'] as const
type PaymentStatus = (typeof paymentStatuses)[number]

/** A line of a Checkout Session; `metadata` identifies it when the session is read. */
export interface CheckoutSessionLine {
  readonly name: string
  readonly description?: string
  readonly images?: readonly string[]
  readonly taxCode?: string
  readonly unitAmount: number
  readonly quantity: number
  readonly metadata: Readonly<Record<string, string>>
}

interface CheckoutSessionShippingOption {
  readonly key: string
  readonly title: string
  readonly unitAmount: number
  readonly minDays: number
  readonly maxDays: number
}

/** An item that the payer may add on Stripe's page; `metadata` identifies its line when the session is read. */
export interface OptionalItem {
  readonly key: string
  /** The language of `name`. */
  readonly language: string
  readonly name: string
  readonly unitAmount: number
  readonly metadata: Readonly<Record<string, string>>
}

/** The request for a Checkout Session. It is stored, so that a retry sends exactly the same request. */
export interface CheckoutSessionRequest {
  /** The id of our checkout: the idempotency key and `client_reference_id`. */
  readonly checkoutId: string
  /** Locale code of the storefront, for the language of Stripe's page. */
  readonly locale: string
  readonly currency: Currency
  readonly isTaxIncluded: boolean
  readonly houseName: string
  readonly lines: readonly CheckoutSessionLine[]
  readonly optionalItems: readonly OptionalItem[]
  readonly shippingOptions: readonly CheckoutSessionShippingOption[]
  /** The shipping address: collected from the payer within these countries, or already known (a gift). */
  readonly delivery:
    | { readonly kind: 'ask'; readonly countries: readonly string[] }
    | { readonly kind: 'known'; readonly name: string; readonly address: PostalAddress }
  /** A sentence next to the pay button. */
  readonly submitText?: string
  /** Absolute; `{CHECKOUT_SESSION_ID}` is filled in by Stripe. */
  readonly successUrl: string
  readonly cancelUrl: string
  /** ISO 8601 instant, 30 minutes to 24 hours from creation. */
  readonly expiresAt: string
}

export interface PaidLine {
  readonly id: string
  readonly metadata: Readonly<Record<string, string>>
  readonly quantity: number
  readonly unitAmount: number
  readonly amountSubtotal: number
  readonly amountDiscount: number
  readonly amountTax: number
  readonly amountTotal: number
}

/** A Checkout Session as read from Stripe. Amounts are in minor units of `currency`. */
export interface CheckoutSession {
  readonly id: string
  readonly checkoutId: string | null
  /** The address of Stripe's page, while the session is open. */
  readonly url: string | null
  /** After it has expired: the address that opens a new session, whose `recoveredFrom` is this session. */
  readonly recoveryUrl: string | null
  readonly recoveredFrom: string | null
  readonly status: 'open' | 'complete' | 'expired'
  readonly paymentStatus: PaymentStatus
  readonly currency: string
  readonly amountSubtotal: number
  readonly amountDiscount: number
  readonly amountShipping: number
  readonly amountTax: number
  readonly amountTotal: number
  readonly paymentIntentId: string | null
  /** True when a delayed payment has failed permanently after the session was completed. */
  readonly isPaymentLost: boolean
  readonly email: string | null
  readonly customerName: string | null
  readonly phone: string | null
  readonly billingAddress: PostalAddress | null
  readonly shippingName: string | null
  readonly shippingAddress: PostalAddress | null
  readonly shippingOptionKey: string | null
  readonly lines: readonly PaidLine[]
}

interface RefundRequest {
  /** The id of our refund, stored before the call: the idempotency key and `metadata.refund_id`. */
  readonly refundId: string
  readonly paymentIntentId: string
  /** Minor units of the payment's currency. */
  readonly amount: number
  readonly reason?: 'duplicate' | 'fraudulent' | 'requested_by_customer'
  readonly metadata?: Readonly<Record<string, string>>
}

export interface Refund {
  readonly id: string
  readonly paymentIntentId: string | null
  readonly status: 'pending' | 'requires_action' | 'succeeded' | 'failed' | 'canceled'
  readonly amount: number
  readonly currency: string
  readonly failureReason: string | null
  readonly metadata: Readonly<Record<string, string>>
}

/** A verified webhook event. The state of the object is always retrieved from Stripe, because events may be late or reordered. */
export interface PaymentEvent {
  readonly id: string
  readonly type: string
  readonly objectType: string
  readonly objectId: string
}

/**
 * Why a call failed. `unreachable`: no response, so it may have been executed; retry with the same idempotency key.
 * `unavailable`: a temporary error. `refused`: a permanent error.
 */
export class PaymentsError extends Error {
  readonly code: 'unreachable' | 'unavailable' | 'refused'
  constructor(code: PaymentsError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'PaymentsError'
    this.code = code
  }
}

/** One checkout was paid in two sessions. There is one order; a member of staff must refund the second payment. */
export class DuplicatePaymentError extends Error {
  readonly code = 'paid_twice'
  readonly orderId: string
  constructor(orderId: string, sessionId: string) {
    super(`session ${sessionId} is a second payment of order ${orderId}`)
    this.name = 'DuplicatePaymentError'
    this.orderId = orderId
  }
}

/** The payment provider. Every call that changes something is idempotent by an id of ours. */
export interface Payments {
  ping(): Promise<void>
  createCheckoutSession(request: CheckoutSessionRequest): Promise<CheckoutSession>
  /** The session with all its lines; undefined when the id is unknown. */
  retrieveCheckoutSession(sessionId: string): Promise<CheckoutSession | undefined>
  /** Expires an open session and returns its state afterwards: `complete` when it was paid before. */
  expireCheckoutSession(sessionId: string): Promise<CheckoutSession | undefined>
  createRefund(request: RefundRequest): Promise<Refund>
  retrieveRefund(refundId: string): Promise<Refund | undefined>
  /** Every refund of a payment, newest first. Finds a refund whose response was lost and whose idempotency key has expired. */
  listRefunds(paymentIntentId: string): Promise<readonly Refund[]>
  /** Parses a webhook's raw body; undefined when its signature is invalid or too old. */
  readEvent(rawBody: string, signature: string | null): PaymentEvent | undefined
}
