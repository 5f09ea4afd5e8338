import { expect, test } from 'vitest'
import { productVariant } from '../../../../tests/support/product-variant.ts'
import { createTestClock } from '../../../../tests/support/test-clock.ts'
import type { Product } from '#content/documents.ts'
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
const told = {
  house: { env: { SITE_URL: 'https://house.example' }, clock: createTestClock('2026-11-30T09:00:00Z') },
  locale: locales.en,
}
const described = productJsonLd(
  told,
  product,
  { variant, values: {} },
  { available: new Map([[variant.sku, 1]]), houseName: 'Maison' },
)

test('an offer says its price, that it is new and how it may come back, and names no day its price is valid until', () => {
  expect(described['offers']).toMatchObject({
    price: '7900.00',
    priceCurrency: 'EUR',
    itemCondition: 'https://schema.org/NewCondition',
    hasMerchantReturnPolicy: { merchantReturnDays: 30 },
  })
  expect(described['offers']).not.toHaveProperty('priceValidUntil')
})

test('a product names the house that the home page describes, and leaves how it is sent to that description', () => {
  expect(described['brand']).toEqual({
    '@type': 'Organization',
    '@id': 'https://house.example/#house',
    name: 'Maison',
  })
  expect(described['offers']).not.toHaveProperty('shippingDetails')
})
