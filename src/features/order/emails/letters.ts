import type { LocalizedText } from '#db/columns/snapshot.ts'
import type { EngravingFace } from '#shared/text/engraving-face.ts'
import type { Currency } from '#shared/money.ts'

/** What the letters about an order tell. Amounts in minor units. */
export interface OrderLetter {
  readonly reference: string
  /** The secret of the link to the order. */
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

/** Letters about orders: kind to the data its words need. */
export interface OrderLetters {
  'order-confirmation': OrderLetter
  /** The payment is on its way and nothing is made yet. */
  'order-payment-due': OrderLetter
  'order-payment-failed': OrderLetter
  /** Paid for, and one of the pieces is not there: a person will write. */
  'order-problem': OrderLetter
}

declare module '#ports/email/email-data.ts' {
  interface EmailData extends OrderLetters {}
}
