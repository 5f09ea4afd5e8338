import { en } from './languages/en.ts'
import { fa } from './languages/fa.ts'
import { fr } from './languages/fr.ts'
import type { Words } from './words.ts'

export interface Language {
  tag: string
  direction: 'ltr' | 'rtl'
  words: Words
}

const LANGUAGES: { [tag: string]: Language } = {
  en: { tag: 'en', direction: 'ltr', words: en },
  fr: { tag: 'fr', direction: 'ltr', words: fr },
  fa: { tag: 'fa', direction: 'rtl', words: fa },
}

export const LANGUAGE_NAMES: { [tag: string]: string } = { en: 'English', fr: 'Français', fa: 'فارسی' }

/** The visitor's own wish, then the session's locale, then the browser's; English for a language not spoken here. */
export function chooseLanguage(
  asked: string | undefined,
  locale: string | null,
  acceptLanguage: string | undefined,
): Language {
  const fixed = locale === null || locale === 'auto' ? [] : [locale]
  const browser = (acceptLanguage ?? '').split(',').map((range) => range.split(';')[0]?.trim() ?? '')
  const wishes = asked ? [asked, ...fixed] : fixed.length > 0 ? fixed : browser
  const known = wishes
    .map((wish) => LANGUAGES[wish.split('-')[0]?.toLowerCase() ?? ''])
    .find((found) => found)
  return known ?? (LANGUAGES['en'] as Language)
}
