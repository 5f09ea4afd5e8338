import type { Language, Locale } from './locales.ts'

/** Creates a function that returns a feature's messages by language. All languages must have the same type. */
export const messagesIn =
  <Words>(byLanguage: Readonly<Record<Language, Words>>) =>
  ({ language }: Pick<Locale, 'language'>): Words =>
    byLanguage[language]
