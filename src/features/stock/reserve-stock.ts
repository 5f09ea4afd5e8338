import { randomUUID } from 'node:crypto'
import { and, eq, ne, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { stockLevel, stockReservation } from './tables.ts'
import { type Result, done, refused } from '#shared/result.ts'
import { releaseExpiredStock } from './release-expired-stock.ts'
import { lockLevels } from './stock-levels.ts'

export interface RequestedStock {
  readonly sku: string
  readonly quantity: number
}

/** Sums the quantities of each SKU. */
export function quantityBySku(wanted: readonly RequestedStock[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>()
  for (const { sku, quantity } of wanted) totals.set(sku, (totals.get(sku) ?? 0) + quantity)
  return totals
}

/**
 * Reserves stock for a checkout until an instant, within the caller's transaction: all lines or none. Releases expired
 * reservations first. Called again for the same checkout, it updates its reservations and reserves nothing twice.
 * Refuses with the SKUs that have too little stock or no stock level.
 */
export async function reserveStock(
  tx: Database,
  request: {
    checkoutId: string
    wanted: readonly RequestedStock[]
    expiresAt: Temporal.Instant
    now: Temporal.Instant
  },
): Promise<Result<undefined, 'out_of_stock'>> {
  const { checkoutId, expiresAt, now } = request
  const asked = quantityBySku(request.wanted)
  if (asked.size === 0) return done(undefined)

  await lockLevels(tx, [...asked.keys()])
  await releaseExpiredStock(tx, now, [...asked.keys()])
  const levels = await lockLevels(tx, [...asked.keys()])
  const own = await tx
    .select()
    .from(stockReservation)
    .where(and(eq(stockReservation.checkoutId, checkoutId), ne(stockReservation.status, 'released')))
  const consumed = new Set(own.filter(({ status }) => status === 'consumed').map(({ sku }) => sku))
  const held = quantityBySku(own)

  const wanted = [...asked].filter(([sku]) => !consumed.has(sku))
  const missing = (sku: string, quantity: number) => quantity - (held.get(sku) ?? 0)
  const short = wanted.filter(([sku, quantity]) => {
    const level = levels.get(sku)
    return !level || level.onHand - level.reserved < missing(sku, quantity)
  })
  if (short.length > 0) return refused('out_of_stock', short.map(([sku]) => sku).join(' '))

  for (const [sku, quantity] of wanted) {
    await tx
      .insert(stockReservation)
      .values({ id: randomUUID(), checkoutId, sku, quantity, status: 'active', expiresAt })
      .onConflictDoUpdate({
        target: [stockReservation.checkoutId, stockReservation.sku],
        set: { quantity, status: 'active', expiresAt },
      })
    await tx
      .update(stockLevel)
      .set({ reserved: sql`${stockLevel.reserved} + ${missing(sku, quantity)}`, updatedAt: now })
      .where(eq(stockLevel.sku, sku))
  }
  return done(undefined)
}
