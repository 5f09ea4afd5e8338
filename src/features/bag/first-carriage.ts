import type { ShippingOption } from '#content/documents.ts'
import type { Locale } from '#i18n/locales.ts'

/** The first way a parcel may go in a market: what is said of carriage before it is chosen at the counter. */
export function firstCarriage(
  options: readonly ShippingOption[],
  locale: Pick<Locale, 'countries'>,
): ShippingOption | undefined {
  return options.find(
    ({ countries, price, isComplimentary }) =>
      (price !== null || isComplimentary) &&
      (countries.length === 0 || countries.some((code) => locale.countries.includes(code))),
  )
}
