import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { checkout } from './tables.ts'

/** The checkout a bag has under way, of which there is one at most. */
export async function findOpenCheckout(db: Database, bagId: string) {
  const [open] = await db
    .select()
    .from(checkout)
    .where(and(eq(checkout.bagId, bagId), eq(checkout.status, 'open')))
  return open
}

/** The ids of a bag's open checkouts, as a subquery: its own reservations do not stand in its way. */
export const openCheckoutsOf = (db: Database, bagId: string) =>
  db
    .select({ id: checkout.id })
    .from(checkout)
    .where(and(eq(checkout.bagId, bagId), eq(checkout.status, 'open')))
