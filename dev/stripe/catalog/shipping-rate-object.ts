import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import { timestamp, type StandIn } from '../stand-in.ts'
import type { ShippingRateFields } from './shipping-rate-fields.ts'

export function shippingRateObject(standIn: StandIn, fields: ShippingRateFields): Stripe.ShippingRate {
  const estimate = fields.delivery_estimate
  return {
    id: newId.shippingRate(),
    object: 'shipping_rate',
    active: true,
    created: timestamp(standIn),
    delivery_estimate: estimate
      ? { minimum: estimate.minimum ?? null, maximum: estimate.maximum ?? null }
      : null,
    display_name: fields.display_name,
    fixed_amount: { amount: fields.fixed_amount.amount, currency: fields.fixed_amount.currency },
    livemode: false,
    metadata: fields.metadata ?? {},
    tax_behavior: fields.tax_behavior ?? 'unspecified',
    tax_code: fields.tax_code ?? null,
    type: 'fixed_amount',
  }
}
