import { and, eq, inArray, lte } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { stockReservation } from './tables.ts'
import { lockLevels, settleReservations } from './stock-levels.ts'

/** Returns to stock what was promised until an instant now past: for some SKUs, or for all. Answers how many promises lapsed. */
export function releaseExpiredStock(
  db: Database,
  now: Temporal.Instant,
  skus?: readonly string[],
): Promise<number> {
  return db.transaction(async (tx) => {
    const due = and(
      eq(stockReservation.status, 'active'),
      lte(stockReservation.expiresAt, now),
      skus && inArray(stockReservation.sku, [...skus]),
    )
    const lapsed = await tx.selectDistinct({ sku: stockReservation.sku }).from(stockReservation).where(due)
    await lockLevels(
      tx,
      lapsed.map(({ sku }) => sku),
    )
    return settleReservations(tx, due, 'released', now)
  })
}
