import type Stripe from 'stripe'

/** The payer, with the contact details and addresses entered on the pay page. */
export interface Payer {
  email: string
  name: string | null
  phone: string | null
  billing: Stripe.Address | null
  shipping: { name: string; address: Stripe.Address } | null
}

/** The options chosen on the pay page. */
export interface Choices {
  shippingRate: string | null
  optional: { price: string; quantity: number }[]
}

/** Choices and payer of a payment in progress; the session gets them when it completes. */
export interface Order extends Choices {
  payer: Payer
}
