import type { Money } from '#shared/money.ts'
import type { Engraving, ProductVariant, ReturnRule } from './documents.ts'
import type { Picture } from './picture.ts'

/** A variant as the bag, the order and the return know it: one SKU with all that was promised about it. */
export interface SellableVariant {
  readonly sku: string
  readonly productId: string
  readonly name: string
  readonly slug: string
  readonly kind: string
  /** What was chosen, in the order of choosing: Metal, Rose gold. Empty for a piece made in one way. */
  readonly options: readonly ChosenOption[]
  /** Null where the piece is not sold in the reader's currency. */
  readonly price: Money | null
  /** Null where nothing can be written on it; its own price is null when the engraving is a gift of the house. */
  readonly engraving: Engraving | null
  readonly returnRule: ReturnRule
  readonly picture: Picture
  readonly availability: ProductVariant['availability']
  readonly leadTimeWeeks: number | null
  /** ISO date before which it cannot be taken. */
  readonly availableFrom: string | null
  /** How many of the numbered edition there will ever be; null for a piece without numbers. */
  readonly editionSize: number | null
  readonly materialVariant: string | null
  readonly hsCode: string | null
  readonly taxCode: string | null
}

interface ChosenOption {
  readonly option: string
  readonly optionTitle: string
  readonly value: string
  readonly valueTitle: string
}
