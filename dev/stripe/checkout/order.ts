import type Stripe from 'stripe'

/** Who pays, and what they typed about themselves. */
export interface Payer {
  email: string
  name: string | null
  phone: string | null
  billing: Stripe.Address | null
  shipping: { name: string; address: Stripe.Address } | null
}

/** What was chosen on the pay page. */
export interface Choices {
  shippingRate: string | null
  optional: { price: string; quantity: number }[]
}

/** Choices and payer of a payment that is under way: the session takes them over when it completes. */
export interface Order extends Choices {
  payer: Payer
}
