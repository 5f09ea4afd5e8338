import type { Database } from '#db/database.ts'
import { stockLevel } from '#db/schema/stock.ts'

export interface StockRow {
  readonly sku: string
  readonly onHand: number
}

/** Fills the vault for a first opening: SKUs already known keep what they have. Answers how many were new. */
export async function seedStock(db: Database, rows: readonly StockRow[]): Promise<number> {
  if (rows.length === 0) return 0
  const added = await db
    .insert(stockLevel)
    .values(rows.map(({ sku, onHand }) => ({ sku, onHand })))
    .onConflictDoNothing({ target: stockLevel.sku })
    .returning({ sku: stockLevel.sku })
  return added.length
}
