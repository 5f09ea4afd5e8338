import { expect, test } from 'vitest'
import type { ShippingOption } from '#content/documents.ts'
import { locales } from '#i18n/locales.ts'
import { money } from '#shared/money.ts'
import { shippingServicesJsonLd } from './shipping-services-json-ld.ts'

const option = (more: Partial<ShippingOption>): ShippingOption => ({
  _id: 'courier',
  key: 'courier',
  title: 'Courier',
  note: 'To the door.',
  price: null,
  isComplimentary: true,
  minDays: 2,
  maxDays: 5,
  countries: [],
  order: 1,
  ...more,
})
const servicesOf = (options: ShippingOption[], locale = locales.en) =>
  shippingServicesJsonLd(options, locale) as unknown as {
    readonly name: string
    readonly shippingConditions: Readonly<Record<string, unknown>>
  }[]

test('a shipping service contains its countries in this market, its price and its transit time', () => {
  expect(servicesOf([option({ countries: ['FR', 'CH'] })])).toMatchObject([
    {
      '@type': 'ShippingService',
      name: 'Courier',
      shippingConditions: {
        shippingDestination: { addressCountry: ['FR'] },
        shippingRate: { value: '0', currency: 'EUR' },
        transitTime: { duration: { minValue: 2, maxValue: 5, unitCode: 'DAY' } },
      },
    },
  ])
})

test('the price of a shipping service has the decimals of its currency', () => {
  const [service] = servicesOf([option({ price: money(2500, 'JPY'), isComplimentary: false })])
  expect(service?.shippingConditions['shippingRate']).toMatchObject({ value: '2500', currency: 'JPY' })
})

test('a shipping option without a country or a price in this market is left out', () => {
  const elsewhere = option({ countries: ['CH'] })
  const unpriced = option({ price: null, isComplimentary: false })
  expect(servicesOf([elsewhere, unpriced])).toEqual([])
})
