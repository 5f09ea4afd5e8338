import Stripe from 'stripe'
import { PaymentsError } from '#ports/payments.ts'

// A revoked or restricted key says nothing about the payment: it may succeed once the key is replaced.
const keyRefused = [401, 403]

/** What a failed call means: nothing was heard, not now, or no. */
export function toPaymentsError(error: unknown): unknown {
  if (!(error instanceof Stripe.errors.StripeError)) return error
  const { message, statusCode = 0 } = error
  const options = { cause: error }
  // A key still in use (409) is an earlier call of ours whose end is not known either.
  if (error instanceof Stripe.errors.StripeConnectionError || statusCode === 409) {
    return new PaymentsError('unreachable', message, options)
  }
  const isForNow = statusCode >= 500 || statusCode === 429 || keyRefused.includes(statusCode)
  return new PaymentsError(isForNow ? 'unavailable' : 'refused', message, options)
}

export function isMissing(error: unknown): boolean {
  return error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing'
}
