import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { checkout } from '#features/bag/index.ts'
import { bySku, readAvailability } from '#features/stock/index.ts'
import type { CheckoutSession } from '#ports/payments.ts'
import { stockWantedBy } from './open-checkout.ts'

/**
 * Where an expired session may be taken up again, at the prices it had; `null` where it may not, or where a piece of it has gone
 * since: nobody is led to pay for what is not there. Nothing is promised by it until it is paid.
 */
export async function findRecovery(
  db: Database,
  { id, recoveryUrl }: CheckoutSession,
  now: Temporal.Instant,
): Promise<string | null> {
  if (recoveryUrl === null) return null
  const [closed] = await db.select().from(checkout).where(eq(checkout.stripeSessionId, id))
  if (closed?.status !== 'expired') return null
  const wanted = bySku(stockWantedBy(closed))
  const available = await readAvailability(db, [...wanted.keys()], now)
  const isWhole = [...wanted].every(([sku, quantity]) => (available.get(sku) ?? 0) >= quantity)
  return isWhole ? recoveryUrl : null
}
