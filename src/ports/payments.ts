import type { PostalAddress } from '#db/columns/snapshot.ts'
import type { Currency } from '#shared/money.ts'

export type { PostalAddress }

/** Stripe's `payment_status` of a Checkout Session. */
export const paymentStatuses = ['paid', 'unpaid', 'no_payment_required'] as const
type PaymentStatus = (typeof paymentStatuses)[number]

/** A line of a Checkout Session; `metadata` comes back with it and tells our lines apart. */
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

/** What may still be added on the pay page. Its `metadata` comes back with the line of whoever took it. */
export interface OptionalItem {
  readonly key: string
  /** Of its name. */
  readonly language: string
  readonly name: string
  readonly unitAmount: number
  readonly metadata: Readonly<Record<string, string>>
}

/** What a Checkout Session is asked for. It is stored as it is, so that asking again asks the very same. */
export interface CheckoutSessionRequest {
  /** Our checkout's id: idempotency key and client reference. */
  readonly checkoutId: string
  /** Locale code of the storefront, for the language of the pay page. */
  readonly locale: string
  readonly currency: Currency
  readonly isTaxIncluded: boolean
  readonly houseName: string
  readonly lines: readonly CheckoutSessionLine[]
  readonly optionalItems: readonly OptionalItem[]
  readonly shippingOptions: readonly CheckoutSessionShippingOption[]
  /** Where the parcel goes: asked of the payer within these countries, or known already (a gift). */
  readonly delivery:
    | { readonly kind: 'ask'; readonly countries: readonly string[] }
    | { readonly kind: 'known'; readonly name: string; readonly address: PostalAddress }
  /** A sentence beside the pay button. */
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

/** A Checkout Session as Stripe tells it. Amounts in minor units of `currency`. */
export interface CheckoutSession {
  readonly id: string
  readonly checkoutId: string | null
  /** Where to pay, while it is open. */
  readonly url: string | null
  /** Where it is taken up again once it has expired, as another session that says whence it comes. */
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
  /** True once the payment can come no more: it failed for good after the session was completed. */
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
  /** Our refund's id, stored before this is called: the idempotency key, and `metadata.refund_id`. */
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

/** A verified event: what happened, to which object. What is true of the object is asked of Stripe, never of the event. */
export interface PaymentEvent {
  readonly id: string
  readonly type: string
  readonly objectType: string
  readonly objectId: string
}

/**
 * Why the payments did not do as asked. `unreachable`: no answer came, so it may have been done; ask again with the same
 * key. `unavailable`: they answered that they cannot now. `refused`: they answered that they will not.
 */
export class PaymentsError extends Error {
  readonly code: 'unreachable' | 'unavailable' | 'refused'
  constructor(code: PaymentsError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'PaymentsError'
    this.code = code
  }
}

/** One checkout was paid in two sessions. The order stands once; the second payment is for a person to give back. */
export class PaidTwiceError extends Error {
  readonly code = 'paid_twice'
  readonly orderId: string
  constructor(orderId: string, sessionId: string) {
    super(`session ${sessionId} pays once more for order ${orderId}`)
    this.name = 'PaidTwiceError'
    this.orderId = orderId
  }
}

/** The taker of payments. Everything that changes something carries a key of ours, so that asking twice does it once. */
export interface Payments {
  /** Resolves when the payments answer. */
  ping(): Promise<void>
  createCheckoutSession(request: CheckoutSessionRequest): Promise<CheckoutSession>
  /** The session with all its lines; undefined when there is none of this id. */
  retrieveCheckoutSession(sessionId: string): Promise<CheckoutSession | undefined>
  /** Closes an open session and answers what it then is: `complete` where the payer was faster. */
  expireCheckoutSession(sessionId: string): Promise<CheckoutSession | undefined>
  createRefund(request: RefundRequest): Promise<Refund>
  retrieveRefund(refundId: string): Promise<Refund | undefined>
  /** Every refund of a payment, newest first: how a lost answer is found again when its key may have been forgotten. */
  listRefunds(paymentIntentId: string): Promise<readonly Refund[]>
  /** Reads a webhook's raw body; undefined when its signature is not Stripe's for this body, or too old. */
  readEvent(rawBody: string, signature: string | null): PaymentEvent | undefined
}
