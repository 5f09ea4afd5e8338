import type { VariantStatus } from './variant-status.ts'
import { formatDate } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import { productMessages } from '../messages/index.ts'

const monthOf = (locale: Locale, date: Temporal.PlainDate) =>
  formatDate(locale, date, { month: 'long', year: 'numeric' })

/** The availability of a variant as a sentence under the price. */
export function describeVariant(locale: Locale, status: VariantStatus): string {
  const words = productMessages(locale)
  switch (status.kind) {
    case 'stock':
      return words.inStock
    case 'made-to-order':
      return status.weeks === null ? words.made : words.madeIn(status.weeks)
    case 'later':
      return words.notBefore(monthOf(locale, status.from))
    case 'none-left':
      return words.noneLeft
    case 'not-sold-here':
      return words.notSoldHere
  }
}

/** The availability in two words, for the end of an option's row; empty for a variant that can be ordered now. */
export function describeVariantShortly(locale: Locale, status: VariantStatus): string {
  const words = productMessages(locale)
  switch (status.kind) {
    case 'later':
      return words.fromDate(formatDate(locale, status.from, { month: 'long' }))
    case 'none-left':
      return words.noneLeftShort
    case 'not-sold-here':
      return '–'
    default:
      return ''
  }
}
