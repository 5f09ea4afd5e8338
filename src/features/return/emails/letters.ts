import type { LocalizedText } from '#db/columns/snapshot.ts'
import type { Currency } from '#shared/money.ts'

/** The link to an order, asked for by its reference and address. */
export interface ReturnLinkLetter {
  readonly reference: string
  /** Opens the order's returns. */
  readonly token: string
}

/** What a letter about a return tells. Amounts in minor units. */
export interface ReturnLetter {
  readonly rmaNumber: string
  /** The refund it tells of, where it tells of one. */
  readonly refundId: string | null
  /** Opens the return's own page. */
  readonly token: string
  readonly customerName: string | null
  readonly currency: Currency
  readonly items: readonly {
    readonly name: LocalizedText
    readonly description: LocalizedText | null
    readonly quantity: number
  }[]
  readonly refundAmount: number
  /** Where the parcel goes, a line each. */
  readonly address: readonly string[]
  readonly rejectionReason: string | null
}

/** Emails about returns: kind to the data its words need. */
export interface ReturnLetters {
  'return-link': ReturnLinkLetter
  'return-authorized': ReturnLetter
  'return-received': ReturnLetter
  'return-refunded': ReturnLetter
  'return-refund-failed': ReturnLetter
  'return-rejected': ReturnLetter
}

declare module '#ports/email/email-data.ts' {
  interface EmailData extends ReturnLetters {}
}
