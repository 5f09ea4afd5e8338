import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { stockReservation } from './tables.ts'
import { lockLevels, settleReservations } from './stock-levels.ts'

/** A condition for the active reservations of a checkout, whose stock levels it locks first. */
export async function lockReservations(tx: Database, checkoutId: string) {
  const active = and(eq(stockReservation.checkoutId, checkoutId), eq(stockReservation.status, 'active'))
  const held = await tx.select({ sku: stockReservation.sku }).from(stockReservation).where(active)
  await lockLevels(
    tx,
    held.map(({ sku }) => sku),
  )
  return active
}

/** Releases the reservations of a checkout, within the caller's transaction. It is idempotent. */
export async function releaseStock(tx: Database, checkoutId: string, now: Temporal.Instant): Promise<void> {
  await settleReservations(tx, await lockReservations(tx, checkoutId), 'released', now)
}
