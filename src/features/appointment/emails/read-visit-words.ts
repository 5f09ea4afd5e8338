import type { Locale } from '#i18n/locales.ts'
import type { Content } from '#content/content.ts'
import type { Appointment } from '../visit/appointment.ts'
import type { VisitWords } from './email-data.ts'

/**
 * Reads the texts of an appointment in the guest's language. The house document replaces an unpublished boutique; an
 * unpublished advisor or product is omitted.
 */
export async function readVisitWords(
  content: Content,
  { boutiqueId, advisorId, productIds }: Pick<Appointment, 'boutiqueId' | 'advisorId' | 'productIds'>,
  locale: Locale,
): Promise<VisitWords> {
  const [found, advisor, products, house] = await Promise.all([
    content.boutiqueById(boutiqueId, locale),
    advisorId === null ? null : content.advisor(advisorId),
    productIds.length === 0 ? { data: [] } : content.productNames(productIds),
    content.house(locale),
  ])
  const boutique = found?.data
  const { street = '', postalCode = null, locality = '' } = boutique?.address ?? {}
  return {
    boutique: {
      title: boutique?.title ?? house?.data.name ?? '',
      city: boutique?.city ?? '',
      address: [street, [postalCode, locality].filter(Boolean).join(' ')].filter(Boolean).join(', '),
      email: boutique?.email ?? house?.data.email ?? '',
      telephone: boutique?.telephone ?? house?.data.telephone ?? '',
      location: boutique ? { lat: boutique.geo.lat, lng: boutique.geo.lng } : null,
    },
    advisor: advisor?.data.name ?? null,
    pieces: productIds.flatMap((id) => products.data.find(({ _id }) => _id === id)?.name ?? []),
  }
}
