import type Stripe from 'stripe'
import type { PostalAddress } from '#ports/payments.ts'

export function toStripeAddress(address: PostalAddress) {
  return {
    line1: address.line1,
    ...(address.line2 && { line2: address.line2 }),
    city: address.city,
    ...(address.state && { state: address.state }),
    ...(address.postalCode && { postal_code: address.postalCode }),
    country: address.country,
  }
}

/** Converts an address of Stripe; null when it has no country. */
export function fromStripeAddress(address: Stripe.Address | null | undefined): PostalAddress | null {
  if (!address?.country) return null
  const { line1, line2, city, state, postal_code, country } = address
  return {
    line1: line1 ?? '',
    ...(line2 && { line2 }),
    city: city ?? '',
    ...(state && { state }),
    ...(postal_code && { postalCode: postal_code }),
    country,
  }
}
