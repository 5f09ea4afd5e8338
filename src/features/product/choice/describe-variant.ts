import type { VariantStanding } from './variant-standing.ts'
import { formatDate } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import { productMessages } from '../messages/index.ts'

const monthOf = (locale: Locale, date: Temporal.PlainDate) =>
  formatDate(locale, date, { month: 'long', year: 'numeric' })

/** A sentence for the place under the price. */
export function describeVariant(locale: Locale, standing: VariantStanding): string {
  const words = productMessages(locale)
  switch (standing.kind) {
    case 'stock':
      return words.inStock
    case 'made-to-order':
      return standing.weeks === null ? words.made : words.madeIn(standing.weeks)
    case 'later':
      return words.notBefore(monthOf(locale, standing.from))
    case 'none-left':
      return words.noneLeft
    case 'not-sold-here':
      return words.notSoldHere
  }
}

/** Two words for the end of an option's row; empty for a variant that can be ordered now. */
export function describeVariantShortly(locale: Locale, standing: VariantStanding): string {
  const words = productMessages(locale)
  switch (standing.kind) {
    case 'later':
      return words.fromDate(formatDate(locale, standing.from, { month: 'long' }))
    case 'none-left':
      return words.noneLeftShort
    case 'not-sold-here':
      return '–'
    default:
      return ''
  }
}
