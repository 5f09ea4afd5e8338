import type { Product } from '#content/documents.ts'
import { localePath, type Locale } from '#i18n/locales.ts'
import { commonMessages } from '#i18n/messages/index.ts'

/** The breadcrumbs of a product: home, collection, product. */
export const productBreadcrumbs = (product: Product, locale: Locale) => [
  { title: commonMessages(locale).home, href: localePath(locale, '/') },
  { title: product.collection.title, href: localePath(locale, `/collections/${product.collection.slug}`) },
  { title: product.name },
]
