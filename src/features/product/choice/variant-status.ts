import type { ProductVariant } from '#content/documents.ts'

export type VariantStatus =
  | { readonly kind: 'stock' }
  | { readonly kind: 'made-to-order'; readonly weeks: number | null }
  | { readonly kind: 'later'; readonly from: Temporal.PlainDate }
  | { readonly kind: 'none-left' }
  | { readonly kind: 'not-sold-here' }

/**
 * The status of a variant on a day. `available` is the stock that can be reserved, by SKU; it has no entry for a SKU that is
 * not kept in stock.
 */
export function variantStatus(
  variant: ProductVariant,
  today: Temporal.PlainDate,
  available: ReadonlyMap<string, number>,
): VariantStatus {
  if (!variant.price) return { kind: 'not-sold-here' }
  const from = variant.availableFrom === null ? undefined : Temporal.PlainDate.from(variant.availableFrom)
  if (from && Temporal.PlainDate.compare(today, from) < 0) return { kind: 'later', from }
  if (available.get(variant.sku) === 0) return { kind: 'none-left' }
  return variant.availability === 'stock'
    ? { kind: 'stock' }
    : { kind: 'made-to-order', weeks: variant.leadTimeWeeks }
}

export function isPurchasable(status: VariantStatus): boolean {
  return status.kind === 'stock' || status.kind === 'made-to-order'
}
