import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { checkout } from './tables.ts'

/** The open checkout of a bag; there is at most one. */
export async function findOpenCheckout(db: Database, bagId: string) {
  const [open] = await db
    .select()
    .from(checkout)
    .where(and(eq(checkout.bagId, bagId), eq(checkout.status, 'open')))
  return open
}

/** A subquery for the ids of a bag's open checkouts, whose reservations count as available for this bag. */
export const openCheckoutsOf = (db: Database, bagId: string) =>
  db
    .select({ id: checkout.id })
    .from(checkout)
    .where(and(eq(checkout.bagId, bagId), eq(checkout.status, 'open')))
