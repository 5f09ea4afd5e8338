import type { ProductVariant } from '#content/documents.ts'

export type VariantStatus =
  | { readonly kind: 'stock' }
  | { readonly kind: 'made-to-order'; readonly weeks: number | null }
  | { readonly kind: 'later'; readonly from: Temporal.PlainDate }
  | { readonly kind: 'none-left' }
  | { readonly kind: 'not-sold-here' }

/**
 * The status of a variant on a day. `available` is the stock that can be reserved, by SKU. A variant sold from stock without
 * an entry has never been counted, and cannot be bought: the bag would refuse it.
 */
export function variantStatus(
  variant: ProductVariant,
  today: Temporal.PlainDate,
  available: ReadonlyMap<string, number>,
): VariantStatus {
  if (!variant.price) return { kind: 'not-sold-here' }
  const from = variant.availableFrom === null ? undefined : Temporal.PlainDate.from(variant.availableFrom)
  if (from && Temporal.PlainDate.compare(today, from) < 0) return { kind: 'later', from }
  if (variant.availability !== 'stock') return { kind: 'made-to-order', weeks: variant.leadTimeWeeks }
  return { kind: (available.get(variant.sku) ?? 0) > 0 ? 'stock' : 'none-left' }
}

export function isPurchasable(status: VariantStatus): boolean {
  return status.kind === 'stock' || status.kind === 'made-to-order'
}
