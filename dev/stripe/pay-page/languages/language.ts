import { en } from './en.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
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

/** The language asked for in the address, else the session's locale, else the browser's; English when none is supported. */
export function chooseLanguage(
  asked: string | undefined,
  locale: string | null,
  acceptLanguage: string | undefined,
): Language {
  const fixed = locale === null || locale === 'auto' ? [] : [locale]
  const browser = (acceptLanguage ?? '').split(',').map((range) => range.split(';')[0]?.trim() ?? '')
  const candidates = asked ? [asked, ...fixed] : fixed.length > 0 ? fixed : browser
  const known = candidates
    .map((candidate) => LANGUAGES[candidate.split('-')[0]?.toLowerCase() ?? ''])
    .find((found) => found)
  return known ?? (LANGUAGES['en'] as Language)
}
