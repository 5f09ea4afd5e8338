import type { Money } from '#shared/money.ts'
import type { Engraving, ProductVariant, ReturnRule } from './documents.ts'
import type { Picture } from './picture.ts'

/** A variant for the bag, the order and the return: one SKU with its commercial terms. */
export interface SellableVariant {
  readonly sku: string
  readonly productId: string
  readonly name: string
  readonly slug: string
  readonly kind: string
  /** The chosen options, in the product's order, such as Metal: Rose gold. Empty for a product without options. */
  readonly options: readonly ChosenOption[]
  /** Null when the product is not sold in the visitor's currency. */
  readonly price: Money | null
  /** Null when it cannot be engraved; its own price is null when the engraving is free. */
  readonly engraving: Engraving | null
  readonly returnRule: ReturnRule
  readonly picture: Picture
  readonly availability: ProductVariant['availability']
  readonly leadTimeWeeks: number | null
  /** ISO date before which it cannot be bought. */
  readonly availableFrom: string | null
  /** The size of the numbered edition; null when it is not numbered. */
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
