import type { Product } from '#content/documents.ts'
import { readAvailability } from '#features/stock/index.ts'

/** How long what is on the shelf may be said from memory. The bag and the counter always count again. */
const shelfSeconds = 300

/** How many of a piece's variants could be promised, and for how long a page may say so; made to order is not counted. */
export async function readStock(
  { house }: Pick<App.Locals, 'house'>,
  product: Pick<Product, 'variants'>,
): Promise<{ available: ReadonlyMap<string, number>; maxAge?: number }> {
  const skus = product.variants.filter(({ availability }) => availability === 'stock').map(({ sku }) => sku)
  if (skus.length === 0) return { available: new Map() }
  return { available: await readAvailability(house.db, skus, house.clock.now()), maxAge: shelfSeconds }
}
