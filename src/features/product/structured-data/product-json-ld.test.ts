import { expect, test } from 'vitest'
import { productVariant } from '../../../../tests/support/product-variant.ts'
import { createTestClock } from '../../../../tests/support/test-clock.ts'
import type { Product, ShippingOption } from '#content/documents.ts'
import { locales } from '#i18n/locales.ts'
import { productJsonLd } from './product-json-ld.ts'

const variant = productVariant()
const product = {
  name: 'Méridienne',
  slug: 'meridienne',
  sentence: 'A thin watch.',
  options: [],
  variants: [variant],
  pictures: [],
  hero: { path: 'none' },
  returnRule: { kind: 'standard', days: 30 },
} as unknown as Product
const courier = {
  price: null,
  isComplimentary: true,
  minDays: 2,
  maxDays: 5,
  countries: ['FR', 'CH'],
} as unknown as ShippingOption
const locals = {
  app: { env: { SITE_URL: 'https://house.example' }, clock: createTestClock('2026-11-30T09:00:00Z') },
  locale: locales.en,
}
const offerWith = (shipping?: ShippingOption) =>
  productJsonLd(
    locals,
    product,
    { variant, values: {} },
    { available: new Map([[variant.sku, 1]]), shipping, houseName: 'Maison' },
  )['offers']

test('an offer contains price, condition, shipping cost, delivery time and return policy', () => {
  expect(offerWith(courier)).toMatchObject({
    price: '7900.00',
    priceCurrency: 'EUR',
    itemCondition: 'https://schema.org/NewCondition',
    shippingDetails: {
      shippingRate: { value: '0.00', currency: 'EUR' },
      shippingDestination: { addressCountry: ['FR'] },
      deliveryTime: { transitTime: { minValue: 2, maxValue: 5, unitCode: 'DAY' } },
    },
    hasMerchantReturnPolicy: { merchantReturnDays: 30 },
  })
})

test('an offer has no priceValidUntil, and no shipping details without a shipping option', () => {
  expect(offerWith()).not.toHaveProperty('priceValidUntil')
  expect(offerWith()).toMatchObject({ shippingDetails: undefined })
})
