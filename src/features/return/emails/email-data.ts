import type { LocalizedText } from '#db/columns/snapshot.ts'
import type { Currency } from '#shared/money.ts'

/** The data of the email with a requested link to an order. */
export interface ReturnLinkEmail {
  readonly reference: string
  /** The token of the link to the return page of the order. */
  readonly token: string
}

/** The data of an email about a return. Amounts are in minor units. */
export interface ReturnEmail {
  readonly rmaNumber: string
  /** The refund, if the email is about one. */
  readonly refundId: string | null
  /** The token of the link to the return. */
  readonly token: string
  readonly customerName: string | null
  readonly currency: Currency
  readonly items: readonly {
    readonly name: LocalizedText
    readonly description: LocalizedText | null
    readonly quantity: number
  }[]
  readonly refundAmount: number
  /** The lines of the address for returns. */
  readonly address: readonly string[]
  readonly rejectionReason: string | null
}

/** The data of each kind of email about returns. */
export interface ReturnEmails {
  'return-link': ReturnLinkEmail
  'return-authorized': ReturnEmail
  'return-received': ReturnEmail
  'return-refunded': ReturnEmail
  'return-refund-failed': ReturnEmail
  'return-rejected': ReturnEmail
}

declare module '#ports/email/email-data.ts' {
  interface EmailData extends ReturnEmails {}
}
