import { formatNumber } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import type { FoundProducts } from './read-products.ts'
import { appointmentMessages } from '../../messages/index.ts'

/** A sentence with the number of found products and of shown ones. */
export function describeFound(locale: Locale, { words, products, total }: FoundProducts): string {
  const texts = appointmentMessages(locale).products
  const written = (count: number) => formatNumber(locale, count)
  if (total === 0) return texts.nothing(words)
  if (products.length < total) return texts.first(written(products.length), written(total))
  return texts.found(total, written(total))
}
