import { desc, eq, inArray } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { order } from '#features/order/index.ts'
import { returnRequest } from '#features/return/index.ts'
import { maxListed } from './max-listed.ts'

/** Returns that are not closed, newest first. */
export function openReturns(db: Pick<Database, 'select'>) {
  return db
    .select({
      rmaNumber: returnRequest.rmaNumber,
      status: returnRequest.status,
      order: order.reference,
      requestedAt: returnRequest.requestedAt,
      client: order.customerName,
    })
    .from(returnRequest)
    .innerJoin(order, eq(order.id, returnRequest.orderId))
    .where(inArray(returnRequest.status, ['requested', 'authorized', 'in_transit', 'received', 'inspected']))
    .orderBy(desc(returnRequest.requestedAt))
    .limit(maxListed)
}
