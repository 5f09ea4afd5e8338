import { and, eq, gt, inArray, notInArray, type SQLWrapper, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { stockLevel, stockReservation } from './tables.ts'

/**
 * How many of each SKU can be reserved now. A SKU that is not kept in stock is not in the answer. Expired reservations count
 * as free, and so do those of `ownCheckouts`, a subquery of checkout ids. It is one statement, so that a reservation made at
 * the same time is either not seen or known as the caller's own.
 */
export async function readAvailability(
  db: Database,
  skus: readonly string[],
  now: Temporal.Instant,
  ownCheckouts?: SQLWrapper,
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
        ownCheckouts && notInArray(stockReservation.checkoutId, ownCheckouts),
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
