import Stripe from 'stripe'
import { PaymentsError } from '#domain/order/payments.ts'

/** What a failed call means: nothing was heard, not now, or no. */
export function toPaymentsError(error: unknown): unknown {
  if (!(error instanceof Stripe.errors.StripeError)) return error
  const { message, statusCode = 0 } = error
  const options = { cause: error }
  // A key still in use (409) is an earlier call of ours whose end is not known either.
  if (error instanceof Stripe.errors.StripeConnectionError || statusCode === 409) {
    return new PaymentsError('unreachable', message, options)
  }
  return new PaymentsError(
    statusCode >= 500 || statusCode === 429 ? 'unavailable' : 'refused',
    message,
    options,
  )
}

export function isMissing(error: unknown): boolean {
  return error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing'
}
