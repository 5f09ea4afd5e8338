import type { Language, Locale } from './locales.ts'

/** Makes the function that finds a feature's words. English sets the shape: a language that lacks a word does not compile. */
export const messagesIn =
  <Words>(byLanguage: Readonly<Record<Language, Words>>) =>
  ({ language }: Pick<Locale, 'language'>): Words =>
    byLanguage[language]
