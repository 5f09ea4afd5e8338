import type { HouseProfile } from '#domain/content/documents.ts'
import type { JsonLd } from '#shared/json-ld.ts'

/** The house as an Organization. Every page whose JSON-LD refers to its `@id` carries it: a parser reads one page at a time. */
export function organizationJsonLd(siteUrl: string, profile: HouseProfile): JsonLd {
  const absolute = (path: string) => new URL(path, siteUrl).href
  const { returnAddress } = profile
  return {
    '@type': 'Organization',
    '@id': absolute('/#house'),
    name: profile.name,
    legalName: profile.legalName,
    foundingDate: String(profile.founded),
    url: absolute('/'),
    logo: absolute('/brand/icon-512.png'),
    email: profile.email,
    telephone: profile.telephone,
    address: {
      '@type': 'PostalAddress',
      streetAddress: returnAddress.street,
      addressLocality: returnAddress.locality,
      postalCode: returnAddress.postalCode ?? undefined,
      addressCountry: returnAddress.country,
    },
  }
}
