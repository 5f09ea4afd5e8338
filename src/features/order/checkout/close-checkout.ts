import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { checkout } from '#features/bag/index.ts'
import { releaseStock } from '#features/stock/index.ts'

/** Locks a checkout until the transaction ends. It serializes the webhook and the customer's requests. */
export async function lockCheckout(tx: Database, checkoutId: string) {
  const [locked] = await tx.select().from(checkout).where(eq(checkout.id, checkoutId)).for('update')
  return locked
}

/** Closes an open checkout and releases its stock. It is idempotent. */
export function closeCheckout(
  db: Database,
  { checkoutId, status, now }: { checkoutId: string; status: 'expired' | 'failed'; now: Temporal.Instant },
): Promise<void> {
  return db.transaction(async (tx) => {
    const closed = await tx
      .update(checkout)
      .set({ status })
      .where(and(eq(checkout.id, checkoutId), eq(checkout.status, 'open')))
      .returning({ id: checkout.id })
    if (closed.length === 1) await releaseStock(tx, checkoutId, now)
  })
}
