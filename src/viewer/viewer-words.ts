import type { viewer } from './messages/en.ts'
import { wordsOfPage } from '#i18n/words-of-page.ts'

const languages = {
  en: () => import('./messages/en.ts'),
  fr: () => import('./messages/fr.ts'),
  fa: () => import('./messages/fa.ts'),
}

/** The viewer's messages in the page's language, fetched on demand. */
export async function viewerWords(): Promise<typeof viewer> {
  return (await wordsOfPage<{ viewer: typeof viewer }>(languages)).viewer
}
