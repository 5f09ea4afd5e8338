import { invalidParam } from '../api-error.ts'
import type { SessionParams } from './session-fields.ts'

/**
 * The methods this stand-in can play: cards everywhere, direct debit for euros taken at once (a debit cannot be held
 * for a later capture).
 */
export function paymentMethodTypes(params: SessionParams, currency: string, isManual: boolean): string[] {
  const played = currency === 'eur' && !isManual ? ['card', 'sepa_debit'] : ['card']
  const allowed = params.allowed_payment_method_types
  const types = played
    .filter((type) => allowed === undefined || allowed.includes(type))
    .filter((type) => !params.excluded_payment_method_types?.includes(type))
  if (types.length > 0) return types
  throw invalidParam(
    'No valid payment method types for this Checkout Session. This local stand-in plays card and, in euros, sepa_debit.',
    'allowed_payment_method_types',
  )
}
