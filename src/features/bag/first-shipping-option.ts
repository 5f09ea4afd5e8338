import type { ShippingOption } from '#content/documents.ts'
import type { Locale } from '#i18n/locales.ts'

/** The first shipping option of a market, shown in the bag before the customer chooses one in the checkout. */
export function firstShippingOption(
  options: readonly ShippingOption[],
  locale: Pick<Locale, 'countries'>,
): ShippingOption | undefined {
  return options.find(
    ({ countries, price, isComplimentary }) =>
      (price !== null || isComplimentary) &&
      (countries.length === 0 || countries.some((code) => locale.countries.includes(code))),
  )
}
