import { and, eq, gt, inArray, ne, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { stockLevel, stockReservation } from '#db/schema/stock.ts'

/**
 * How many of each SKU could be promised now; a SKU not kept in stock is not in the answer. What has lapsed counts as
 * free already, and so does what is promised to `exceptCheckout`, the asker's own.
 */
export async function readAvailability(
  db: Database,
  skus: readonly string[],
  now: Temporal.Instant,
  exceptCheckout?: string,
): Promise<ReadonlyMap<string, number>> {
  if (skus.length === 0) return new Map()
  const promised = db
    .select({
      sku: stockReservation.sku,
      quantity: sql<number>`sum(${stockReservation.quantity})::int`.as('quantity'),
    })
    .from(stockReservation)
    .where(
      and(
        inArray(stockReservation.sku, [...skus]),
        eq(stockReservation.status, 'active'),
        gt(stockReservation.expiresAt, now),
        exceptCheckout === undefined ? undefined : ne(stockReservation.checkoutId, exceptCheckout),
      ),
    )
    .groupBy(stockReservation.sku)
    .as('promised')
  const rows = await db
    .select({ sku: stockLevel.sku, onHand: stockLevel.onHand, promised: promised.quantity })
    .from(stockLevel)
    .leftJoin(promised, eq(promised.sku, stockLevel.sku))
    .where(inArray(stockLevel.sku, [...skus]))
  return new Map(rows.map(({ sku, onHand, promised }) => [sku, Math.max(0, onHand - (promised ?? 0))]))
}
