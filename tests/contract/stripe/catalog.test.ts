import { expect } from 'vitest'
import { openSession, payByCard } from './orders.ts'
import { test } from './with-stripe.ts'

test('products and prices are created, found by lookup key and deactivated', async ({ standIn }) => {
  const { stripe } = standIn
  const product = await stripe.products.create({
    id: 'ribbon-ivory',
    name: 'Ivory ribbon',
    metadata: { kind: 'ribbon' },
  })
  expect(product).toMatchObject({ id: 'ribbon-ivory', object: 'product', active: true, name: 'Ivory ribbon' })
  await expect(stripe.products.create({ id: 'ribbon-ivory', name: 'Again' })).rejects.toMatchObject({
    code: 'resource_already_exists',
  })
  const params = { product: product.id, currency: 'eur', unit_amount: 1800, lookup_key: 'ribbon-ivory-eur' }
  const price = await stripe.prices.create(params)
  expect(price).toMatchObject({ type: 'one_time', unit_amount: 1800, product: 'ribbon-ivory', active: true })
  expect(String(price.unit_amount_decimal)).toBe('1800')
  await expect(stripe.prices.create(params)).rejects.toThrow('already uses that lookup key')
  const higherPrice = await stripe.prices.create({ ...params, unit_amount: 2000, transfer_lookup_key: true })
  const found = await stripe.prices.list({ lookup_keys: ['ribbon-ivory-eur'], active: true })
  expect(found.data.map(({ id }) => id)).toEqual([higherPrice.id])

  await stripe.prices.update(price.id, { active: false })
  await expect(
    openSession(standIn, { optional_items: [{ price: price.id, quantity: 1 }] }),
  ).rejects.toMatchObject({
    code: 'price_inactive',
  })
  expect((await stripe.products.update(product.id, { description: 'Silk' })).description).toBe('Silk')
  expect((await stripe.products.list({ active: true })).data).toHaveLength(1)
  expect((await stripe.prices.retrieve(higherPrice.id, { expand: ['product'] })).product).toMatchObject({
    name: 'Ivory ribbon',
  })
})

test.for([
  [{ currency: 'eur', unit_amount: 100 }, 'product'],
  [{ currency: 'eur', unit_amount: 100, product: 'none' }, 'product'],
  [{ currency: 'eur', product_data: { name: 'x' } }, 'unit_amount'],
  [
    { currency: 'eur', unit_amount: 100, product_data: { name: 'x' }, recurring: { interval: 'month' } },
    'recurring',
  ],
] as const)('a price is refused: %o', async ([params, param], { standIn }) => {
  await expect(standIn.stripe.prices.create(params as never)).rejects.toMatchObject({
    statusCode: 400,
    param,
  })
})

test('a shipping rate can be used by sessions until it is archived', async ({ standIn }) => {
  const { stripe } = standIn
  const rate = await stripe.shippingRates.create({
    display_name: 'White glove',
    type: 'fixed_amount',
    fixed_amount: { amount: 9000, currency: 'eur' },
    delivery_estimate: { minimum: { unit: 'week', value: 1 } },
  })
  expect(rate.delivery_estimate).toEqual({ minimum: { unit: 'week', value: 1 }, maximum: null })
  const session = await openSession(standIn, { shipping_options: [{ shipping_rate: rate.id }] })
  expect(session.shipping_options).toEqual([{ shipping_amount: 9000, shipping_rate: rate.id }])
  await payByCard(session)
  await stripe.shippingRates.update(rate.id, { active: false })
  await expect(openSession(standIn, { shipping_options: [{ shipping_rate: rate.id }] })).rejects.toThrow(
    'archived',
  )
  expect((await stripe.shippingRates.list({ active: true })).data).toEqual([])
})
