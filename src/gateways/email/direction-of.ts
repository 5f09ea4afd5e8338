import type { Locale } from '#i18n/locales.ts'

const leftToRight = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/**
 * The direction of a block of text in an email. A text only in scripts of the other direction, such as a Paris address in a
 * Persian email, keeps its own direction, so that its numbers and its full stop are in the right place.
 */
export function directionOf(text: string, { dir }: Pick<Locale, 'dir'>): 'ltr' | 'rtl' {
  if (dir === 'rtl') return leftToRight.test(text) && !rightToLeft.test(text) ? 'ltr' : 'rtl'
  return rightToLeft.test(text) && !leftToRight.test(text) ? 'rtl' : 'ltr'
}
