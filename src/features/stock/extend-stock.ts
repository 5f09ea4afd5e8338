import type { Database } from '#db/database.ts'
import { stockReservation } from './tables.ts'
import { lockReservations } from './release-stock.ts'

/** Extends the reservations of a checkout while its payment is being processed. */
export async function extendStock(tx: Database, checkoutId: string, until: Temporal.Instant): Promise<void> {
  await tx
    .update(stockReservation)
    .set({ expiresAt: until })
    .where(await lockReservations(tx, checkoutId))
}
