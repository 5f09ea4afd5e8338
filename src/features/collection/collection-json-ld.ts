import type { Collection } from '#domain/content/documents.ts'
import { localePath } from '#i18n/locales.ts'
import type { JsonLd } from '#shared/json-ld.ts'

export function collectionJsonLd(
  { house, locale }: Pick<App.Locals, 'house' | 'locale'>,
  collection: Collection,
): JsonLd {
  const absolute = (path: `/${string}`) => new URL(localePath(locale, path), house.env.SITE_URL).href
  return {
    '@type': 'CollectionPage',
    name: collection.title,
    description: collection.sentence,
    url: absolute(`/collections/${collection.slug}`),
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: collection.products.map(({ slug, name }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        url: absolute(`/products/${slug}`),
      })),
    },
  }
}
