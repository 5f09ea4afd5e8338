import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import { timestamp, type StandIn } from '../stand-in.ts'

interface PriceFields {
  currency: string
  product: string
  unitAmount: number
  active?: boolean | undefined
  lookupKey?: string | undefined
  metadata?: Stripe.Metadata | undefined
  nickname?: string | undefined
  taxBehavior?: Stripe.Price.TaxBehavior | undefined
}

export function priceObject(standIn: StandIn, fields: PriceFields): Stripe.Price {
  return {
    id: newId.price(),
    object: 'price',
    active: fields.active ?? true,
    billing_scheme: 'per_unit',
    created: timestamp(standIn),
    currency: fields.currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: fields.lookupKey ?? null,
    metadata: fields.metadata ?? {},
    nickname: fields.nickname ?? null,
    product: fields.product,
    recurring: null,
    tax_behavior: fields.taxBehavior ?? 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: 'one_time',
    unit_amount: fields.unitAmount,
    unit_amount_decimal: decimalOnTheWire(fields.unitAmount),
  }
}

/** In JSON a decimal is a string; the SDK types it as the class that it parses the string into. */
function decimalOnTheWire(amount: number): Stripe.Decimal {
  return String(amount) as unknown as Stripe.Decimal
}
