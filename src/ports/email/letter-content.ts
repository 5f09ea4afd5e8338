import type { Locale } from '#i18n/locales.ts'

/** A letter's words, before it is set as HTML and as text. */
export interface LetterContent {
  readonly subject: string
  readonly title: string
  readonly paragraphs: readonly string[]
  /** A value of several lines, as an address is. */
  readonly rows?: readonly { readonly label: string; readonly value: string | readonly string[] }[]
  /** A path of the storefront including its locale prefix, made absolute when the letter is set. */
  readonly action?: { readonly label: string; readonly path: string }
  readonly attachments?: readonly LetterAttachment[]
}

export interface LetterAttachment {
  readonly filename: string
  /** For calendars `text/calendar; method=REQUEST`, so that mail clients offer to add it. */
  readonly contentType: string
  readonly content: string
}

export interface LetterContext {
  readonly locale: Locale
  readonly siteUrl: string
  readonly houseName: string
  /** The moment of sending. */
  readonly now: Temporal.Instant
}

/** One template for every kind of letter in a family. */
export type LetterTemplates<Family> = {
  readonly [Kind in keyof Family]: (data: Family[Kind], context: LetterContext) => LetterContent
}
