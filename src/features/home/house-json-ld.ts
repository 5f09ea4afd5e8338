import type { HouseProfile, ShippingOption } from '#content/documents.ts'
import { localePath } from '#i18n/locales.ts'
import type { JsonLd } from '#shared/text/json-ld.ts'
import { organizationJsonLd } from '#features/navigation/index.ts'
import { shippingServicesJsonLd } from './shipping-services-json-ld.ts'

/** The organization, its shipping in this market and its web site as schema.org data. */
export function houseJsonLd(
  { app, locale }: Pick<App.Locals, 'app' | 'locale'>,
  profile: HouseProfile,
  shippingOptions: readonly ShippingOption[],
): readonly JsonLd[] {
  const { returnAddress } = profile
  const absolute = (path: string) => new URL(path, app.env.SITE_URL).href
  return [
    {
      ...organizationJsonLd(app.env.SITE_URL, profile.name),
      legalName: profile.legalName,
      foundingDate: String(profile.founded),
      email: profile.email,
      telephone: profile.telephone,
      address: {
        '@type': 'PostalAddress',
        streetAddress: returnAddress.street,
        addressLocality: returnAddress.locality,
        postalCode: returnAddress.postalCode ?? undefined,
        addressCountry: returnAddress.country,
      },
      hasShippingService: shippingServicesJsonLd(shippingOptions, locale),
    },
    {
      '@type': 'WebSite',
      name: profile.name,
      url: absolute(localePath(locale, '/')),
      inLanguage: locale.tag,
      potentialAction: {
        '@type': 'SearchAction',
        target: `${absolute(localePath(locale, '/search'))}?q={search_term_string}`,
        'query-input': 'required name=search_term_string',
      },
    },
  ]
}
