import type { Locale } from '#i18n/locales.ts'
import type { GiftValues } from './gift-values.ts'

/** The lines of the address label; the `slot` of a line names its fields, separated by spaces. */
export function readLabel({ tag, countries }: Pick<Locale, 'tag' | 'countries'>, { text }: GiftValues) {
  const code = text('country')
  const country = countries.includes(code)
    ? (new Intl.DisplayNames(tag, { type: 'region' }).of(code) ?? code)
    : ''
  return {
    name: text('recipientName'),
    address: [
      { slot: 'line1', text: text('line1') },
      { slot: 'line2', text: text('line2') },
      { slot: 'postalCode city', text: `${text('postalCode')} ${text('city')}`.trim() },
      { slot: 'state', text: text('state') },
      { slot: 'country', text: country },
    ],
    notBefore: text('deliverNotBefore'),
  }
}
