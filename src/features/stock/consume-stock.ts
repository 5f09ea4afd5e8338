import type { Database } from '#db/database.ts'
import { lockReservations } from './release-stock.ts'
import { quantityBySku, reserveStock, type RequestedStock } from './reserve-stock.ts'
import { settleReservations } from './stock-levels.ts'

/**
 * Consumes the reservations of a paid checkout, within the caller's transaction. Reservations that expired before the
 * payment are made again, one SKU at a time. Returns the SKUs that are out of stock; staff must resolve those.
 */
export async function consumeStock(
  tx: Database,
  {
    checkoutId,
    wanted,
    now,
  }: { checkoutId: string; wanted: readonly RequestedStock[]; now: Temporal.Instant },
): Promise<readonly string[]> {
  const outOfStock: string[] = []
  const request = { checkoutId, expiresAt: now.add({ minutes: 1 }), now }
  const all = await reserveStock(tx, { ...request, wanted })
  if (!all.ok) {
    for (const [sku, quantity] of quantityBySku(wanted)) {
      const one = await reserveStock(tx, { ...request, wanted: [{ sku, quantity }] })
      if (!one.ok) outOfStock.push(sku)
    }
  }
  await settleReservations(tx, await lockReservations(tx, checkoutId), 'consumed', now)
  return outOfStock
}
