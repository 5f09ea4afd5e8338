import type { GiftPart } from './gift-parts.ts'
import type { PostalAddress } from '#db/columns/snapshot.ts'
import type { Money } from '#shared/money.ts'
import type { GiftOption } from '#content/documents.ts'

/** A part of a gift as it was chosen; an amount of nothing is ours to give. */
export interface ChosenPart {
  readonly part: GiftPart
  readonly option: GiftOption
  readonly amount: Money
}

/** A gift as its giver sees it in one locale. */
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
  /** True where a part that was chosen is not offered any more, or not here: the gift must be composed again. */
  readonly isOutdated: boolean
}

export const maxCardSigns = 300
