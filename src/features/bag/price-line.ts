import { add, type Money, multiply, sum, type Currency } from '#shared/money.ts'
import type { SellableVariant } from '#content/sellable-variant.ts'
import type { BagItem, BagProblem, StoredLine } from './bag.ts'
import { checkEngraving } from '#features/engraving/index.ts'
import { faceFor } from '#content/engraving-rule.ts'

/** The price of one item including its engraving. An engraving without a price is free. */
function unitPriceOf(variant: SellableVariant, isEngraved: boolean): Money | null {
  if (!variant.price) return null
  return isEngraved && variant.engraving?.price ? add(variant.price, variant.engraving.price) : variant.price
}

export interface PricingContext {
  /** The date that is compared with `availableFrom`, `2026-11-24`. */
  readonly date: string
  /** The available quantity of each SKU that has a stock level. */
  readonly availability: ReadonlyMap<string, number>
}

/** Why a line cannot be bought; `null` if it can. */
export function problemOf(
  line: Pick<StoredLine, 'sku' | 'quantity' | 'engravingText' | 'engravingFace'>,
  variant: SellableVariant | undefined,
  { date, availability }: PricingContext,
): BagProblem | null {
  if (!variant) return 'no_longer_sold'
  if (!variant.price) return 'not_sold_here'
  if (variant.availableFrom !== null && variant.availableFrom > date) return 'not_yet_sold'
  if (line.engravingText !== null) {
    if (!variant.engraving) return 'engraving_changed'
    const checked = checkEngraving(line.engravingText, variant.engraving)
    const face = line.engravingFace ?? undefined
    if (!checked.ok || faceFor(variant.engraving, face) !== face) return 'engraving_changed'
  }
  if (variant.availability === 'made-to-order') return null
  const available = availability.get(line.sku) ?? 0
  if (available === 0) return 'gone'
  return available < line.quantity ? 'too_few' : null
}

/** Adds the variant, the price and the availability to a stored line. */
export function priceLine(
  line: StoredLine,
  variant: SellableVariant | undefined,
  today: PricingContext,
): BagItem {
  return {
    ...line,
    variant: variant ?? null,
    unitPrice: variant ? unitPriceOf(variant, line.engravingText !== null) : null,
    available: variant?.availability === 'stock' ? (today.availability.get(line.sku) ?? 0) : null,
    problem: problemOf(line, variant, today),
  }
}

export function itemTotal(item: BagItem): Money | null {
  return item.unitPrice && item.problem === null ? multiply(item.unitPrice, item.quantity) : null
}

/** The sum of the lines that can be bought. */
export function subtotalOf(items: readonly BagItem[], currency: Currency): Money {
  return sum(
    items.flatMap((item) => itemTotal(item) ?? []),
    currency,
  )
}
