import { and, eq, inArray, lte } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { stockReservation } from './tables.ts'
import { lockLevels, settleReservations } from './stock-levels.ts'

/** Releases the expired reservations of some SKUs, or of all. Returns how many it released. */
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
    const expired = await tx.selectDistinct({ sku: stockReservation.sku }).from(stockReservation).where(due)
    await lockLevels(
      tx,
      expired.map(({ sku }) => sku),
    )
    return settleReservations(tx, due, 'released', now)
  })
}
