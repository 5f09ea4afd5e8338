import type { viewer } from '#i18n/messages/en/viewer.ts'

const languages: Readonly<Record<string, () => Promise<{ viewer: typeof viewer }>>> = {
  en: () => import('#i18n/messages/en/viewer.ts'),
  fr: () => import('#i18n/messages/fr/viewer.ts'),
  fa: () => import('#i18n/messages/fa/viewer.ts'),
}

/** The viewer's words in the page's language, fetched when there is something to say. */
export async function viewerWords(): Promise<typeof viewer> {
  const [language = 'en'] = document.documentElement.lang.split('-')
  const read = languages[language] ?? languages['en']
  if (!read) throw new Error('there are no words')
  return (await read()).viewer
}
