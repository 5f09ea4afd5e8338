import { createHash } from 'node:crypto'
import type { Language } from '#i18n/locales.ts'
import latin from '#styles/latin.css?inline'
import persian from '#styles/persian.css?inline'

interface LanguageStyles {
  readonly css: string
  /** By which the Content-Security-Policy lets it in. */
  readonly hash: `sha256-${string}`
  /** The faces that the first view is set in. */
  readonly preloads: readonly string[]
}

function stylesOf(css: string, ...preloads: string[]): LanguageStyles {
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}`, preloads }
}

const ofLatin = stylesOf(latin, 'display', 'sans')

/** What a page carries for its own language alone: no page pays for the faces of another. */
export const languageStyles: Readonly<Record<Language, LanguageStyles>> = {
  en: ofLatin,
  fr: ofLatin,
  fa: stylesOf(persian, 'arabic', 'display-letters'),
}
