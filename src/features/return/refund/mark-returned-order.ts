import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { order, orderLine } from '#features/order/index.ts'
import { returnItem, returnRequest } from '../tables.ts'

/** Marks an order as returned when all of its items are returned and refunded. */
export async function markReturnedOrder(tx: Database, orderId: string): Promise<void> {
  const bought = await tx
    .select({ quantity: sql<string>`coalesce(sum(${orderLine.quantity}), 0)` })
    .from(orderLine)
    .where(and(eq(orderLine.orderId, orderId), eq(orderLine.kind, 'piece')))
  const returned = await tx
    .select({ quantity: sql<string>`coalesce(sum(${returnItem.quantity}), 0)` })
    .from(returnItem)
    .innerJoin(returnRequest, eq(returnRequest.id, returnItem.returnRequestId))
    .where(and(eq(returnRequest.orderId, orderId), eq(returnRequest.status, 'refunded')))
  if (Number(bought[0]?.quantity) > Number(returned[0]?.quantity)) return
  await tx.update(order).set({ status: 'OrderReturned' }).where(eq(order.id, orderId))
}
