import type { Currency, Money } from '#shared/money.ts'
import type { EngravingFace } from '#shared/text/engraving-face.ts'
import type { SellableVariant } from '#content/sellable-variant.ts'
import type { ComposedGift } from './gifts/gift.ts'

/** A line as it is kept: no name, no price. */
export interface KeptLine {
  readonly id: string
  readonly sku: string
  readonly quantity: number
  readonly engravingText: string | null
  /** The hand the words are cut in; null where there are none. */
  readonly engravingFace: EngravingFace | null
  readonly giftId: string | null
}

/** Why a line cannot be bought as it stands: each has its own sentence. */
export type BagTrouble =
  /** No longer made, or not yet to be had. */
  | 'no_longer_sold'
  | 'not_yet_sold'
  /** Not sold in this market's currency. */
  | 'not_sold_here'
  /** None left; or fewer than wanted (`available` says how many). */
  | 'gone'
  | 'too_few'
  /** The words can no longer be engraved by the piece's rule. */
  | 'engraving_changed'

/** A line as it is seen: with the piece and today's price in the visitor's currency. */
export interface BagItem extends KeptLine {
  /** Null where nothing is known of the SKU any more. */
  readonly variant: SellableVariant | null
  /** The piece with its engraving, for one; null where it has no price here. */
  readonly unitPrice: Money | null
  /** How many could be had now; null for what is made when asked for. */
  readonly available: number | null
  /** Null where all is well; a line in trouble is shown, and left out of every sum and of the counter. */
  readonly trouble: BagTrouble | null
}

/** A bag as its owner sees it in one locale. */
export interface Bag {
  readonly id: string
  readonly items: readonly BagItem[]
  readonly gifts: readonly ComposedGift[]
  /** How many pieces lie in it, whatever their trouble. */
  readonly count: number
  readonly currency: Currency
  /** The pieces that can be bought. */
  readonly piecesTotal: Money
  /** With the chargeable parts of the gifts; carriage (and, in some markets, tax) comes at the counter. */
  readonly total: Money
  /** What is under way at the counter, if anything. */
  readonly openCheckout: { readonly expiresAt: Temporal.Instant } | null
}

export const maxLinesInBag = 20
export const maxQuantityOfLine = 10
/** Thirty days from the last time something was placed. */
export const bagKeepsFor = { hours: 30 * 24 } as const
