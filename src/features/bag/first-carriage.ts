import type { Content } from '#domain/content/content.ts'
import type { ShippingOption } from '#domain/content/documents.ts'
import type { Locale } from '#i18n/locales.ts'

/** The first way a parcel may go in a market: what the bag says of carriage before it is chosen at the counter. */
export async function firstCarriage(
  content: Pick<Content, 'shippingOptions'>,
  locale: Locale,
): Promise<ShippingOption | undefined> {
  const { data } = await content.shippingOptions(locale)
  return data.find(
    ({ countries, price, isComplimentary }) =>
      (price !== null || isComplimentary) &&
      (countries.length === 0 || countries.some((code) => locale.countries.includes(code))),
  )
}
