import type { Locale } from '#i18n/locales.ts'

const leftToRight = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/**
 * The direction of a text that stands by itself in an email. Where no word of it is in a script of the email's direction, as
 * an address in Paris in a Persian email, it keeps its own, so that its numbers and its full stop stay in place.
 */
export function directionOf(text: string, { dir }: Pick<Locale, 'dir'>): 'ltr' | 'rtl' {
  if (dir === 'rtl') return leftToRight.test(text) && !rightToLeft.test(text) ? 'ltr' : 'rtl'
  return rightToLeft.test(text) && !leftToRight.test(text) ? 'rtl' : 'ltr'
}
