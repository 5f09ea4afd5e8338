import { invalidParam, refused } from '../../api-error.ts'
import { formatAmount, minimumAmount } from '../../params/currency.ts'
import type { SessionParams } from '../params/session-params.ts'

const HALF_AN_HOUR = 30 * 60
const A_DAY = 24 * 60 * 60

/** Refuses combinations of parameters that Stripe refuses, and modes that this stand-in does not support. */
export function checkParams(params: SessionParams): void {
  if (params.mode !== 'payment') {
    throw invalidParam(
      `This local stand-in for Stripe supports mode 'payment' only, not '${params.mode}'.`,
      'mode',
    )
  }
  if (params.ui_mode !== undefined && params.ui_mode !== 'hosted_page') {
    throw invalidParam(
      `This local stand-in for Stripe supports ui_mode 'hosted_page' only, not '${params.ui_mode}'.`,
      'ui_mode',
    )
  }
  if (!params.line_items || params.line_items.length === 0) {
    throw invalidParam(
      'The `line_items` parameter is required in payment mode.',
      'line_items',
      'parameter_missing',
    )
  }
  if (params.submit_type === 'subscribe') {
    throw invalidParam('`submit_type` can only be `subscribe` in `subscription` mode.', 'submit_type')
  }
  if (params.shipping_address_collection && params.payment_intent_data?.shipping) {
    throw invalidParam(
      'You may only specify one of these parameters: shipping_address_collection, payment_intent_data[shipping].',
      'payment_intent_data[shipping]',
    )
  }
}

export function readExpiry(expiresAt: number | undefined, created: number): number {
  if (expiresAt === undefined) return created + A_DAY
  if (expiresAt > created + A_DAY) {
    throw invalidParam(
      'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.',
      'expires_at',
    )
  }
  if (expiresAt < created + HALF_AN_HOUR) {
    throw invalidParam(
      'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.',
      'expires_at',
    )
  }
  return expiresAt
}

export function checkMinimum(total: number, currency: string): void {
  const least = minimumAmount(currency)
  if (total === 0 || total >= least) return
  throw refused(
    `The Checkout Session's total amount due must add up to at least ${formatAmount(least, currency)} ${currency}`,
    'amount_too_small',
  )
}
