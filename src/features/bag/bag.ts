import type { Currency, Money } from '#shared/money.ts'
import type { EngravingFace } from '#shared/text/engraving-face.ts'
import type { SellableVariant } from '#content/sellable-variant.ts'
import type { ComposedGift } from './gifts/gift.ts'

/** A stored line of a bag, without name and price. */
export interface StoredLine {
  readonly id: string
  readonly sku: string
  readonly quantity: number
  readonly engravingText: string | null
  /** The typeface of the engraving; null without an engraving. */
  readonly engravingFace: EngravingFace | null
  readonly giftId: string | null
}

/** Why a line cannot be bought; each value has its own message. */
export type BagProblem =
  /** The product is discontinued, or its release date is in the future. */
  | 'no_longer_sold'
  | 'not_yet_sold'
  /** It has no price in the currency of the market. */
  | 'not_sold_here'
  /** Out of stock, or fewer in stock than the quantity (`available` is the number). */
  | 'gone'
  | 'too_few'
  /** The product's engraving rules no longer allow the text. */
  | 'engraving_changed'

/** A line with its variant and its current price in the currency of the locale. */
export interface BagItem extends StoredLine {
  /** Null when the SKU no longer exists. */
  readonly variant: SellableVariant | null
  /** The price of one, including its engraving; null when it has no price in this currency. */
  readonly unitPrice: Money | null
  /** The available stock; null for a made-to-order product. */
  readonly available: number | null
  /** Null when the line can be bought. A line with a problem is shown, but excluded from totals and the checkout. */
  readonly problem: BagProblem | null
}

/** A bag in one locale. */
export interface Bag {
  readonly id: string
  readonly items: readonly BagItem[]
  readonly gifts: readonly ComposedGift[]
  /** The sum of all quantities, including lines that cannot be bought. */
  readonly count: number
  readonly currency: Currency
  /** The sum of the lines that can be bought. */
  readonly itemsTotal: Money
  /** `itemsTotal` plus the gift wrapping. Shipping (and, in some markets, tax) is added in the checkout. */
  readonly total: Money
  readonly openCheckout: { readonly expiresAt: Temporal.Instant } | null
}

export const maxLinesInBag = 20
export const maxQuantityOfLine = 10
/** The lifetime of a bag, from the last time something was placed in it. */
export const bagLifetime = { hours: 30 * 24 } as const
