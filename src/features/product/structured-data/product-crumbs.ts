import type { Product } from '#content/documents.ts'
import { localePath, type Locale } from '#i18n/locales.ts'
import { messagesFor } from '#i18n/messages.ts'

/** The breadcrumbs of a product: home, collection, product. */
export const productCrumbs = (product: Product, locale: Locale) => [
  { title: messagesFor(locale).common.home, href: localePath(locale, '/') },
  { title: product.collection.title, href: localePath(locale, `/collections/${product.collection.slug}`) },
  { title: product.name },
]
