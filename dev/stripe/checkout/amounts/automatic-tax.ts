import type Stripe from 'stripe'

/**
 * Stripe Tax for an account without tax registrations: it requires an address, completes, and adds no tax
 * (`not_collecting`). The stand-in implements no tax rules, so it never has a registration.
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
