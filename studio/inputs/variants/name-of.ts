import type { Variant } from './variant.ts'

/** How a row is called: its SKU, or its number while it has none. */
export const nameOf = ({ sku }: Variant, index: number): string => sku ?? `row ${index + 1}`
