import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import { timestamp, type StandIn } from '../stand-in.ts'

interface ProductFields {
  id?: string | undefined
  name: string
  active?: boolean | undefined
  description?: string | undefined
  images?: string[] | undefined
  metadata?: Stripe.Metadata | undefined
  url?: string | undefined
  shippable?: boolean | undefined
}

export function productObject(standIn: StandIn, fields: ProductFields): Stripe.Product {
  const now = timestamp(standIn)
  return {
    id: fields.id ?? newId.product(),
    object: 'product',
    active: fields.active ?? true,
    created: now,
    default_price: null,
    description: fields.description ?? null,
    images: fields.images ?? [],
    livemode: false,
    marketing_features: [],
    metadata: fields.metadata ?? {},
    name: fields.name,
    package_dimensions: null,
    shippable: fields.shippable ?? null,
    statement_descriptor: null,
    tax_code: null,
    tax_details: null,
    type: 'service',
    unit_label: null,
    updated: now,
    url: fields.url ?? null,
  }
}
