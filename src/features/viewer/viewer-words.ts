import type { viewer } from '#i18n/messages/en/viewer.ts'
import { wordsOfPage } from '#i18n/words-of-page.ts'

const languages = {
  en: () => import('#i18n/messages/en/viewer.ts'),
  fr: () => import('#i18n/messages/fr/viewer.ts'),
  fa: () => import('#i18n/messages/fa/viewer.ts'),
}

/** The viewer's words in the page's language, fetched when there is something to say. */
export async function viewerWords(): Promise<typeof viewer> {
  return (await wordsOfPage<{ viewer: typeof viewer }>(languages)).viewer
}
