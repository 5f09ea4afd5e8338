import { asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { stockLevel, stockReservation } from './tables.ts'

export interface Level {
  readonly sku: string
  readonly onHand: number
  readonly reserved: number
}

/** Locks the stock levels of these SKUs until the transaction ends, ordered by SKU to prevent deadlocks. */
export async function lockLevels(tx: Database, skus: readonly string[]): Promise<ReadonlyMap<string, Level>> {
  if (skus.length === 0) return new Map()
  const levels = await tx
    .select({ sku: stockLevel.sku, onHand: stockLevel.onHand, reserved: stockLevel.reserved })
    .from(stockLevel)
    .where(inArray(stockLevel.sku, [...skus]))
    .orderBy(asc(stockLevel.sku))
    .for('update')
  return new Map(levels.map((level) => [level.sku, level]))
}

/**
 * Releases or consumes the matching reservations and lowers `reserved` (and `onHand` when consumed). The caller has locked
 * their stock levels. Returns how many reservations changed.
 */
export async function settleReservations(
  tx: Database,
  which: SQL | undefined,
  status: 'released' | 'consumed',
  now: Temporal.Instant,
): Promise<number> {
  const settled = await tx.update(stockReservation).set({ status }).where(which).returning({
    sku: stockReservation.sku,
    quantity: stockReservation.quantity,
  })
  for (const { sku, quantity } of settled) {
    await tx
      .update(stockLevel)
      .set({
        reserved: sql`${stockLevel.reserved} - ${quantity}`,
        ...(status === 'consumed' && { onHand: sql`${stockLevel.onHand} - ${quantity}` }),
        updatedAt: now,
      })
      .where(eq(stockLevel.sku, sku))
  }
  return settled.length
}
