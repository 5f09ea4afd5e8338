import type Stripe from 'stripe'

interface Amounts {
  amount_subtotal: number
  amount_total: number
  shipping_cost: Stripe.Checkout.Session.ShippingCost | null
  total_details: Stripe.Checkout.Session.TotalDetails
}

/** The amounts of line items and the chosen shipping. No tax is added: see `automatic-tax.ts`. */
export function totals(
  lines: Stripe.LineItem[],
  shipping: Stripe.Checkout.Session.ShippingOption | undefined,
): Amounts {
  const subtotal = lines.reduce((sum, line) => sum + line.amount_subtotal, 0)
  const shippingAmount = shipping?.shipping_amount ?? 0
  return {
    amount_subtotal: subtotal,
    amount_total: subtotal + shippingAmount,
    shipping_cost: shipping
      ? {
          amount_subtotal: shippingAmount,
          amount_tax: 0,
          amount_total: shippingAmount,
          shipping_rate: shipping.shipping_rate,
        }
      : null,
    total_details: { amount_discount: 0, amount_shipping: shippingAmount, amount_tax: 0 },
  }
}
