import type { Database } from '#db/database.ts'
import { lockReservations } from './release-stock.ts'
import { bySku, reserveStock, type StockWanted } from './reserve-stock.ts'
import { settleReservations } from './stock-levels.ts'

/**
 * Takes what a paid checkout was promised out of the vault, within the caller's transaction. Where the promise had lapsed
 * before the payment came it is made anew, piece by piece; answers the SKUs that are gone, which only a person can mend.
 */
export async function consumeStock(
  tx: Database,
  { checkoutId, wanted, now }: { checkoutId: string; wanted: readonly StockWanted[]; now: Temporal.Instant },
): Promise<readonly string[]> {
  const gone: string[] = []
  const together = { checkoutId, expiresAt: now.add({ minutes: 1 }), now }
  const all = await reserveStock(tx, { ...together, wanted })
  if (!all.ok) {
    for (const [sku, quantity] of bySku(wanted)) {
      const one = await reserveStock(tx, { ...together, wanted: [{ sku, quantity }] })
      if (!one.ok) gone.push(sku)
    }
  }
  await settleReservations(tx, await lockReservations(tx, checkoutId), 'consumed', now)
  return gone
}
