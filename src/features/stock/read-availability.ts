import { and, eq, gt, inArray, notInArray, type SQLWrapper, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { stockLevel, stockReservation } from './tables.ts'

/**
 * The quantity of each SKU that can be reserved now. A SKU without a stock level is absent from the result. Expired
 * reservations count as available, and so do those of `ownCheckouts`, a subquery of checkout ids. It is one statement, so
 * both parts read the same snapshot.
 */
export async function readAvailability(
  db: Database,
  skus: readonly string[],
  now: Temporal.Instant,
  ownCheckouts?: SQLWrapper,
): Promise<ReadonlyMap<string, number>> {
  if (skus.length === 0) return new Map()
  const reserved = db
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
        ownCheckouts && notInArray(stockReservation.checkoutId, ownCheckouts),
      ),
    )
    .groupBy(stockReservation.sku)
    .as('reserved')
  const rows = await db
    .select({ sku: stockLevel.sku, onHand: stockLevel.onHand, reserved: reserved.quantity })
    .from(stockLevel)
    .leftJoin(reserved, eq(reserved.sku, stockLevel.sku))
    .where(inArray(stockLevel.sku, [...skus]))
  return new Map(rows.map(({ sku, onHand, reserved }) => [sku, Math.max(0, onHand - (reserved ?? 0))]))
}
