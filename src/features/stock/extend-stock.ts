import type { Database } from '#db/database.ts'
import { stockReservation } from './tables.ts'
import { lockReservations } from './release-stock.ts'

/** Keeps what a checkout holds until a later instant, because its payment is on the way. */
export async function extendStock(tx: Database, checkoutId: string, until: Temporal.Instant): Promise<void> {
  await tx
    .update(stockReservation)
    .set({ expiresAt: until })
    .where(await lockReservations(tx, checkoutId))
}
