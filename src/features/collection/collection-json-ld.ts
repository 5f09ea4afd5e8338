import type { Collection, CollectionPage } from '#content/documents.ts'
import { pageSize } from '#content/page-size.ts'
import { pageHref } from '#features/navigation/index.ts'
import { localePath } from '#i18n/locales.ts'
import type { JsonLd } from '#shared/text/json-ld.ts'

/** A collection and the products of the current page, with their positions in the whole list. */
export function collectionJsonLd(
  { app, locale }: Pick<App.Locals, 'app' | 'locale'>,
  collection: Collection,
  shown: CollectionPage,
  page: number,
): JsonLd {
  const absolute = (path: `/${string}`) => new URL(localePath(locale, path), app.env.SITE_URL).href
  const before = (page - 1) * pageSize.products
  return {
    '@type': 'CollectionPage',
    name: collection.title,
    description: collection.sentence,
    url: absolute(pageHref(`/collections/${collection.slug}`, page) as `/${string}`),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: shown.total,
      itemListElement: shown.items.map(({ slug, name }, index) => ({
        '@type': 'ListItem',
        position: before + index + 1,
        name,
        url: absolute(`/products/${slug}`),
      })),
    },
  }
}
