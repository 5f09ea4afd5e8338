import type { Locale } from '#i18n/locales.ts'

/** The content of an email, before it is rendered as HTML and as text. */
export interface EmailContent {
  readonly subject: string
  readonly title: string
  readonly paragraphs: readonly string[]
  /** A value may have several lines, such as an address. */
  readonly rows?: readonly { readonly label: string; readonly value: string | readonly string[] }[]
  /** A path of the storefront with its locale prefix, made absolute when the email is rendered. */
  readonly action?: { readonly label: string; readonly path: string }
  readonly attachments?: readonly EmailAttachment[]
}

export interface EmailAttachment {
  readonly filename: string
  /** For a calendar file `text/calendar; method=REQUEST`, so that mail clients offer to add it. */
  readonly contentType: string
  readonly content: string
}

export interface EmailContext {
  readonly locale: Locale
  readonly siteUrl: string
  readonly houseName: string
  /** The time of sending. */
  readonly now: Temporal.Instant
}

/** One template for every kind of email of a feature. */
export type EmailTemplates<Family> = {
  readonly [Kind in keyof Family]: (data: Family[Kind], context: EmailContext) => EmailContent
}
