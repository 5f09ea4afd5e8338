import type { Locale } from '#i18n/locales.ts'
import type { GiftValues } from './gift-values.ts'

/** The label of the parcel from what was typed, line by line; a line of several fields names them all. */
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
