import type { GiftPart } from './gift-parts.ts'
import type { PostalAddress } from '#db/columns/snapshot.ts'
import type { Money } from '#shared/money.ts'
import type { GiftOption } from '#content/documents.ts'

/** A chosen part of a gift; an amount of zero is complimentary. */
export interface ChosenPart {
  readonly part: GiftPart
  readonly option: GiftOption
  readonly amount: Money
}

/** A gift with its parts and prices in one locale. */
export interface ComposedGift {
  readonly id: string
  readonly lineIds: readonly string[]
  readonly parts: readonly ChosenPart[]
  readonly sealInitials: string | null
  readonly cardMessage: string | null
  readonly recipientName: string | null
  readonly recipientAddress: PostalAddress | null
  readonly deliverNotBefore: string | null
  readonly isPriceHidden: boolean
  readonly total: Money
  /** True when a chosen part is no longer offered in this market: the customer must change the gift. */
  readonly isOutdated: boolean
}

export const maxCardCharacters = 300
