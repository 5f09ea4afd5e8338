import type { Language } from './locales.ts'

/** Loads messages in the page's language, for a script that needs them later. */
export function wordsOfPage<Words>(
  readers: Readonly<Record<Language, () => Promise<Words>>>,
): Promise<Words> {
  const [language] = document.documentElement.lang.split('-')
  const read = language && language in readers ? readers[language as Language] : readers.en
  return read()
}
