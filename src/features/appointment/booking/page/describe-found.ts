import { formatNumber } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import type { FoundPieces } from './read-pieces.ts'
import { appointmentMessages } from '../../messages/index.ts'

/** How many products a search found, and how many of them are shown. */
export function describeFound(locale: Locale, { words, products, total }: FoundPieces): string {
  const told = appointmentMessages(locale).pieces
  const written = (count: number) => formatNumber(locale, count)
  if (total === 0) return told.nothing(words)
  if (products.length < total) return told.first(written(products.length), written(total))
  return told.found(total, written(total))
}
