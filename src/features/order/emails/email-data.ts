import type { LocalizedText } from '#db/columns/snapshot.ts'
import type { EngravingFace } from '#shared/text/engraving-face.ts'
import type { Currency } from '#shared/money.ts'

/** The data of an email about an order. Amounts are in minor units. */
export interface OrderEmail {
  readonly reference: string
  /** The token of the link to the order. */
  readonly token: string
  readonly customerName: string | null
  readonly currency: Currency
  readonly lines: readonly {
    readonly name: LocalizedText
    readonly description: LocalizedText | null
    readonly engravingText: string | null
    readonly engravingFace: EngravingFace | null
    readonly engravingPlace: LocalizedText | null
    readonly quantity: number
    readonly amountSubtotal: number
  }[]
  readonly amountShipping: number
  readonly amountTax: number
  readonly isTaxIncluded: boolean
  readonly amountTotal: number
  readonly isGift: boolean
}

/** The data of each kind of email about orders. */
export interface OrderEmails {
  'order-confirmation': OrderEmail
  /** The payment is pending. */
  'order-payment-due': OrderEmail
  'order-payment-failed': OrderEmail
  /** The order is paid, but an item is out of stock. Staff will contact the customer. */
  'order-problem': OrderEmail
}

declare module '#ports/email/email-data.ts' {
  interface EmailData extends OrderEmails {}
}
