import Stripe from 'stripe'
import { PaymentsError } from '#ports/payments.ts'

// With a revoked or restricted key the payment itself is not refused: it may succeed once the key is replaced.
const keyRefused = [401, 403]

/** Converts an error of Stripe to a PaymentsError; returns any other error unchanged. */
export function toPaymentsError(error: unknown): unknown {
  if (!(error instanceof Stripe.errors.StripeError)) return error
  const { message, statusCode = 0 } = error
  const options = { cause: error }
  // 409: the idempotency key is in use by an earlier call, whose outcome is not known either.
  if (error instanceof Stripe.errors.StripeConnectionError || statusCode === 409) {
    return new PaymentsError('unreachable', message, options)
  }
  const isForNow = statusCode >= 500 || statusCode === 429 || keyRefused.includes(statusCode)
  return new PaymentsError(isForNow ? 'unavailable' : 'refused', message, options)
}

export function isMissing(error: unknown): boolean {
  return error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing'
}
