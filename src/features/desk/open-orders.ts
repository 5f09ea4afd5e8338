import { asc, inArray } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { order } from '#features/order/index.ts'
import { maxListed } from './max-listed.ts'

/** Orders that are not shipped, oldest first. */
export function openOrders(db: Pick<Database, 'select'>) {
  return db
    .select({
      reference: order.reference,
      status: order.status,
      paymentStatus: order.paymentStatus,
      placedAt: order.placedAt,
      client: order.customerName,
    })
    .from(order)
    .where(inArray(order.status, ['OrderPaymentDue', 'OrderProcessing', 'OrderProblem']))
    .orderBy(asc(order.placedAt))
    .limit(maxListed)
}
