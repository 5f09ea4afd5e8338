import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { checkout } from '#features/bag/index.ts'
import { quantityBySku, readAvailability } from '#features/stock/index.ts'
import type { CheckoutSession } from '#ports/payments.ts'
import { requestedStockOf } from './open-checkout.ts'

/**
 * Stripe's recovery URL of an expired session, with its original prices; `null` if there is none, or if an item is out of
 * stock. It reserves no stock until it is paid.
 */
export async function findRecovery(
  db: Database,
  { id, recoveryUrl }: CheckoutSession,
  now: Temporal.Instant,
): Promise<string | null> {
  if (recoveryUrl === null) return null
  const [closed] = await db.select().from(checkout).where(eq(checkout.stripeSessionId, id))
  if (closed?.status !== 'expired') return null
  const wanted = quantityBySku(requestedStockOf(closed))
  const available = await readAvailability(db, [...wanted.keys()], now)
  const isAvailable = [...wanted].every(([sku, quantity]) => (available.get(sku) ?? 0) >= quantity)
  return isAvailable ? recoveryUrl : null
}
