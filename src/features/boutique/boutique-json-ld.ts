import { organizationJsonLd } from '#features/navigation/index.ts'
import { linkPreviewPicture } from '#components/picture/link-preview-picture.ts'
import type { Boutique, OpeningException, OpeningHours } from '#content/documents.ts'
import { localePath } from '#i18n/locales.ts'
import type { JsonLd } from '#shared/text/json-ld.ts'

const dayName = (day: string) => `https://schema.org/${day.charAt(0).toUpperCase()}${day.slice(1)}`

const usual = ({ days, opens, closes }: OpeningHours) => ({
  '@type': 'OpeningHoursSpecification',
  dayOfWeek: days.map(dayName),
  opens,
  closes,
})

/** In schema.org, a day that opens and closes at 00:00 is closed. */
const special = ({ date, closed, opens, closes }: OpeningException) => ({
  '@type': 'OpeningHoursSpecification',
  validFrom: date,
  validThrough: date,
  opens: closed ? '00:00' : (opens ?? undefined),
  closes: closed ? '00:00' : (closes ?? undefined),
})

export function boutiqueJsonLd(
  { app, locale }: Pick<App.Locals, 'app' | 'locale'>,
  boutique: Boutique,
  houseName: string,
): JsonLd {
  const absolute = (path: string) => new URL(path, app.env.SITE_URL).href
  const { address, geo } = boutique
  const picture = linkPreviewPicture(boutique.picture)
  return {
    '@type': 'Store',
    name: boutique.title,
    description: boutique.sentence,
    url: absolute(localePath(locale, `/boutiques/${boutique.slug}`)),
    image: picture ? absolute(picture) : undefined,
    parentOrganization: organizationJsonLd(app.env.SITE_URL, houseName),
    telephone: boutique.telephone,
    email: boutique.email,
    address: {
      '@type': 'PostalAddress',
      streetAddress: address.street,
      addressLocality: address.locality,
      postalCode: address.postalCode ?? undefined,
      addressCountry: address.country,
    },
    geo: { '@type': 'GeoCoordinates', latitude: geo.lat, longitude: geo.lng },
    openingHoursSpecification: boutique.openingHours.map(usual),
    specialOpeningHoursSpecification: boutique.exceptions.map(special),
  }
}
