import { invalidParam } from '../../api-error.ts'
import type { SessionParams } from '../params/session-params.ts'

/**
 * The payment methods that this stand-in supports: cards in every currency, and direct debit in euros with automatic
 * capture (a debit cannot be authorized for a later capture).
 */
export function paymentMethodTypes(params: SessionParams, currency: string, isManual: boolean): string[] {
  const supported = currency === 'eur' && !isManual ? ['card', 'sepa_debit'] : ['card']
  const allowed = params.allowed_payment_method_types
  const types = supported
    .filter((type) => allowed === undefined || allowed.includes(type))
    .filter((type) => !params.excluded_payment_method_types?.includes(type))
  if (types.length > 0) return types
  throw invalidParam(
    'No valid payment method types for this Checkout Session. This local stand-in supports card and, in euros, sepa_debit.',
    'allowed_payment_method_types',
  )
}
