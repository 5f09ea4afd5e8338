import { settleCheckout, type SettleCheckoutDeps } from './settle-checkout.ts'
import { orderLinks } from '../order-links.ts'
import { DuplicatePaymentError, PaymentsError } from '#ports/payments.ts'

/** The result of the return page, with its HTTP status. */
export type CheckoutResult =
  | { readonly kind: 'unknown' }
  /** The order is placed; `token` is for the link to it. */
  | { readonly kind: 'placed'; readonly token: string }
  | { readonly kind: 'open'; readonly status: 200; readonly url: string | null }
  /** Stripe is unreachable; the result is not known yet. */
  | { readonly kind: 'waiting'; readonly status: 503 }
  | { readonly kind: 'expired'; readonly status: 410; readonly recoveryUrl: string | null }
  | { readonly kind: 'failed'; readonly status: 402 }

const sessionShape = /^cs_[A-Za-z0-9_]{1,200}$/

/** Settles the session of a customer who returns from Stripe. The state is read from Stripe, never from the request. */
export async function settleReturningPayment(
  deps: SettleCheckoutDeps,
  sessionId: string,
): Promise<CheckoutResult> {
  if (!sessionShape.test(sessionId)) return { kind: 'unknown' }
  const { db, clock } = deps
  try {
    const settled = await settleCheckout(deps, sessionId)
    switch (settled.kind) {
      case 'placed':
        return { kind: 'placed', token: await orderLinks.create(db, settled.orderId, clock.now()) }
      case 'open':
        return { kind: 'open', status: 200, url: settled.url }
      case 'expired':
        return { kind: 'expired', status: 410, recoveryUrl: settled.recoveryUrl }
      case 'failed':
        return { kind: 'failed', status: 402 }
      case 'unknown':
        return settled
    }
  } catch (error) {
    // The order is valid. The failed webhook job reports the second payment.
    if (error instanceof DuplicatePaymentError) {
      return { kind: 'placed', token: await orderLinks.create(db, error.orderId, clock.now()) }
    }
    if (error instanceof PaymentsError) return { kind: 'waiting', status: 503 }
    throw error
  }
}
