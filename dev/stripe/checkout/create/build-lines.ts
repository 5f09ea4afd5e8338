import type Stripe from 'stripe'
import { invalidParam, noSuch } from '../../api-error.ts'
import { priceObject } from '../../catalog/price-object.ts'
import { productObject } from '../../catalog/product-object.ts'
import { newId } from '../../ids.ts'
import type { Work } from '../../stand-in.ts'
import type { LineItemParams } from '../params/session-params.ts'

/** The line items of a new session, all in one currency. */
export function buildLines(
  work: Work,
  items: LineItemParams[],
  asked: string | undefined,
): Stripe.LineItem[] {
  const lines = items.map((item, index) => buildLine(work, item, `line_items[${index}]`))
  const currency = asked ?? lines[0]?.currency ?? ''
  lines.forEach((line, index) => {
    if (line.currency === currency) return
    throw invalidParam(
      `The price specified only supports \`${line.currency}\`. This doesn't match the expected currency: \`${currency}\`.`,
      `line_items[${index}][price]`,
    )
  })
  return lines
}

function buildLine(work: Work, item: LineItemParams, at: string): Stripe.LineItem {
  if (item.quantity === undefined) {
    throw invalidParam(
      `Quantity is required. Add \`quantity\` to \`${at}\``,
      `${at}[quantity]`,
      'parameter_missing',
    )
  }
  const price = item.price_data
    ? inlinePrice(work, item, at)
    : existingPrice(work, item.price, `${at}[price]`)
  return lineItem(work, price, item.quantity, item.metadata ?? {})
}

export function lineItem(
  work: Work,
  price: Stripe.Price,
  quantity: number,
  metadata: Stripe.Metadata,
): Stripe.LineItem {
  const amount = (price.unit_amount ?? 0) * quantity
  return {
    id: newId.lineItem(),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency: price.currency,
    description: work.store.find('products', String(price.product))?.name ?? null,
    metadata,
    price,
    quantity,
  }
}

/** An existing, active price. */
export function existingPrice(work: Work, id: string | undefined, at: string): Stripe.Price {
  if (id === undefined) throw invalidParam(`Missing required param: ${at}.`, at, 'parameter_missing')
  const price = work.store.find('prices', id)
  if (!price) throw noSuch('price', id, at, 400)
  if (!price.active) {
    throw invalidParam(
      `The price specified is inactive. This field only accepts active prices.`,
      at,
      'price_inactive',
    )
  }
  return price
}

/** `price_data` creates a product and a price for this session only: both are inactive. */
function inlinePrice(work: Work, item: LineItemParams, at: string): Stripe.Price {
  const data = item.price_data
  if (!data || item.price !== undefined) {
    throw invalidParam('You may only specify one of these parameters: price, price_data.', `${at}[price]`)
  }
  if ((data.product === undefined) === (data.product_data === undefined)) {
    throw invalidParam(
      'You must specify either `product` or `product_data` when creating a price.',
      `${at}[price_data][product]`,
    )
  }
  if (data.product !== undefined && !work.store.find('products', data.product)) {
    throw noSuch('product', data.product, `${at}[price_data][product]`, 400)
  }
  let product = data.product
  if (data.product_data) {
    const { name, description, images, metadata } = data.product_data
    const made = productObject(work, { name, description, images, metadata, active: false })
    work.store.put('products', made.id, made)
    product = made.id
  }
  const price = priceObject(work, {
    currency: data.currency,
    product: product ?? '',
    unitAmount: data.unit_amount,
    active: false,
    taxBehavior: data.tax_behavior,
  })
  work.store.put('prices', price.id, price)
  return price
}
