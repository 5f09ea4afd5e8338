import type { ShippingOption } from '#content/documents.ts'
import type { Locale } from '#i18n/locales.ts'
import type { JsonLd } from '#shared/text/json-ld.ts'
import { toDecimal } from '#shared/money.ts'

/** The shipping options of a market. They do not include the lead time of a variant made to order. */
export function shippingServicesJsonLd(
  options: readonly ShippingOption[],
  locale: Pick<Locale, 'countries' | 'currency'>,
): readonly JsonLd[] {
  return options.flatMap(({ title, price, isComplimentary, countries, minDays, maxDays }) => {
    const to =
      countries.length === 0 ? locale.countries : locale.countries.filter((code) => countries.includes(code))
    if (to.length === 0 || (price === null && !isComplimentary)) return []
    const service: JsonLd = {
      '@type': 'ShippingService',
      name: title,
      fulfillmentType: 'https://schema.org/FulfillmentTypeDelivery',
      shippingConditions: {
        '@type': 'ShippingConditions',
        shippingDestination: { '@type': 'DefinedRegion', addressCountry: to },
        shippingRate: {
          '@type': 'MonetaryAmount',
          value: price === null ? '0' : toDecimal(price),
          currency: price?.currency ?? locale.currency,
        },
        transitTime: {
          '@type': 'ServicePeriod',
          duration: { '@type': 'QuantitativeValue', minValue: minDays, maxValue: maxDays, unitCode: 'DAY' },
        },
      },
    }
    return [service]
  })
}
