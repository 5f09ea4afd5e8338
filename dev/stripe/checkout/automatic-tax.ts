import type Stripe from 'stripe'

/**
 * Stripe Tax as an account meets it that has registered for tax nowhere: it asks for the address, completes, and adds
 * nothing (`not_collecting`). The stand-in knows no tax law, so it never claims to be registered.
 */
export function automaticTax(
  isEnabled: boolean,
  status: 'requires_location_inputs' | 'complete',
): Stripe.Checkout.Session.AutomaticTax {
  return {
    enabled: isEnabled,
    liability: isEnabled ? { type: 'self' } : null,
    provider: isEnabled ? 'stripe' : null,
    status: isEnabled ? status : null,
  }
}
