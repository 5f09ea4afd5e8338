import type { LocalizedText } from '#db/columns/snapshot.ts'
import type { EngravingFace } from '#shared/text/engraving-face.ts'
import type { Currency } from '#shared/money.ts'

/** The data of an email about an order. Amounts are in minor units. */
export interface OrderLetter {
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
export interface OrderLetters {
  'order-confirmation': OrderLetter
  /** The payment is pending. */
  'order-payment-due': OrderLetter
  'order-payment-failed': OrderLetter
  /** The order is paid, but an item is out of stock. Staff will contact the customer. */
  'order-problem': OrderLetter
}

declare module '#ports/email/email-data.ts' {
  interface EmailData extends OrderLetters {}
}
