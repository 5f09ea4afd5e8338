import type { Language } from './locales.ts'

/** Some words of the interface in the page's language, for a script that fetches them when it has something to say. */
export function wordsOfPage<Words>(
  readers: Readonly<Record<Language, () => Promise<Words>>>,
): Promise<Words> {
  const [language] = document.documentElement.lang.split('-')
  const read = language && language in readers ? readers[language as Language] : readers.en
  return read()
}
