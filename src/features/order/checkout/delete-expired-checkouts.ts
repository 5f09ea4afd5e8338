import { and, inArray, lte } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { inBatches } from '#db/delete-in-batches.ts'
import { bagLifetime, checkout } from '#features/bag/index.ts'
import { stockReservation } from '#features/stock/index.ts'

/** Deletes unpaid checkouts after the lifetime of a bag, because they contain personal data. Returns how many it deleted. */
export function deleteExpiredCheckouts(db: Database, now: Temporal.Instant): Promise<number> {
  const isOver = and(
    inArray(checkout.status, ['expired', 'failed']),
    lte(checkout.createdAt, now.subtract(bagLifetime)),
  )
  const deleteSome = async (tx: Database, rows: number) => {
    const old = await tx
      .select({ id: checkout.id })
      .from(checkout)
      .where(isOver)
      .limit(rows)
      .for('update', { skipLocked: true })
    const ids = old.map(({ id }) => id)
    if (ids.length === 0) return 0
    await tx.delete(stockReservation).where(inArray(stockReservation.checkoutId, ids))
    await tx.delete(checkout).where(inArray(checkout.id, ids))
    return ids.length
  }
  return inBatches((rows) => db.transaction((tx) => deleteSome(tx, rows)))
}
