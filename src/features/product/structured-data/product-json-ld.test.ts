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
const locals = {
  app: { env: { SITE_URL: 'https://house.example' }, clock: createTestClock('2026-11-30T09:00:00Z') },
  locale: locales.en,
}
const described = productJsonLd(
  locals,
  product,
  { variant, values: {} },
  { available: new Map([[variant.sku, 1]]), houseName: 'Maison' },
)

test('an offer contains price, condition and return policy', () => {
  expect(described['offers']).toMatchObject({
    price: '7900.00',
    priceCurrency: 'EUR',
    itemCondition: 'https://schema.org/NewCondition',
    hasMerchantReturnPolicy: { merchantReturnDays: 30 },
  })
})

test('an offer has no priceValidUntil, and leaves shipping to the home page', () => {
  expect(described['offers']).not.toHaveProperty('priceValidUntil')
  expect(described['offers']).not.toHaveProperty('shippingDetails')
})
