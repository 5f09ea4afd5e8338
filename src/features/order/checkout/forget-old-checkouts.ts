import { and, inArray, lte } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { bagKeepsFor, checkout } from '#features/bag/index.ts'
import { stockReservation } from '#features/stock/index.ts'

/** Forgets the checkouts nothing came of as long ago as a bag is kept: they hold recipients and words that are nobody's business now. */
export function forgetOldCheckouts(db: Database, now: Temporal.Instant): Promise<number> {
  return db.transaction(async (tx) => {
    const nothingCameOf = inArray(checkout.status, ['expired', 'failed'])
    const old = await tx
      .select({ id: checkout.id })
      .from(checkout)
      .where(and(nothingCameOf, lte(checkout.createdAt, now.subtract(bagKeepsFor))))
      .for('update')
    const ids = old.map(({ id }) => id)
    if (ids.length === 0) return 0
    await tx.delete(stockReservation).where(inArray(stockReservation.checkoutId, ids))
    await tx.delete(checkout).where(inArray(checkout.id, ids))
    return ids.length
  })
}
