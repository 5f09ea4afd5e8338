import type { Language, Locale } from './locales.ts'
import { en } from './messages/en/index.ts'
import { fa } from './messages/fa/index.ts'
import { fr } from './messages/fr/index.ts'

/** The interface's words. English sets the shape; a language that lacks a word, or takes other arguments, does not compile. */
export type Messages = typeof en

const byLanguage: Readonly<Record<Language, Messages>> = { en, fr, fa }

export function messagesFor(locale: Locale): Messages {
  return byLanguage[locale.language]
}
