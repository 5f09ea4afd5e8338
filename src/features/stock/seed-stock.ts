import type { Database } from '#db/database.ts'
import { stockLevel } from './tables.ts'

/** Inserts initial stock levels. A SKU that exists keeps its level. Returns how many SKUs were inserted. */
export async function seedStock(
  db: Database,
  onHandBySku: Readonly<Record<string, number>>,
): Promise<number> {
  const rows = Object.entries(onHandBySku)
  if (rows.length === 0) return 0
  const added = await db
    .insert(stockLevel)
    .values(rows.map(([sku, onHand]) => ({ sku, onHand })))
    .onConflictDoNothing({ target: stockLevel.sku })
    .returning({ sku: stockLevel.sku })
  return added.length
}
