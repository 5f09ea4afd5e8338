import { and, eq, gt, inArray, notInArray, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { checkout } from '#features/order/checkout/tables.ts'
import { stockLevel, stockReservation } from './tables.ts'

/**
 * How many of each SKU could be promised now; a SKU not kept in stock is not in the answer. What has lapsed counts as
 * free already, and so does what is promised to the open checkout of `ownBag`. One question, so that a promise made
 * while it is asked is either not there yet or known as the asker's own.
 */
export async function readAvailability(
  db: Database,
  skus: readonly string[],
  now: Temporal.Instant,
  ownBag?: string,
): Promise<ReadonlyMap<string, number>> {
  if (skus.length === 0) return new Map()
  const openCheckoutOf = (bagId: string) =>
    db
      .select({ id: checkout.id })
      .from(checkout)
      .where(and(eq(checkout.bagId, bagId), eq(checkout.status, 'open')))
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
        ownBag === undefined ? undefined : notInArray(stockReservation.checkoutId, openCheckoutOf(ownBag)),
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
