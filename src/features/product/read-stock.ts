import type { Product } from '#content/documents.ts'
import { readAvailability } from '#features/stock/index.ts'

/** How long a page may show cached stock. Bag and checkout always read it again. */
const stockSeconds = 300

/** The available stock by SKU, without variants made to order, and how long a page may cache it (seconds). */
export async function readStock(
  { app }: Pick<App.Locals, 'app'>,
  product: Pick<Product, 'variants'>,
): Promise<{ available: ReadonlyMap<string, number>; maxAge?: number }> {
  const skus = product.variants.filter(({ availability }) => availability === 'stock').map(({ sku }) => sku)
  if (skus.length === 0) return { available: new Map() }
  return { available: await readAvailability(app.db, skus, app.clock.now()), maxAge: stockSeconds }
}
