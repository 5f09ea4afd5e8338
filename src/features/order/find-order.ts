import { asc, eq, inArray } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { editionItem, order, orderGift, orderLine } from './tables.ts'
import { orderLinks } from './order-links.ts'

export type Order = typeof order.$inferSelect
export type OrderGift = typeof orderGift.$inferSelect
export type OrderLine = typeof orderLine.$inferSelect & {
  /** The numbers of a limited edition, one for each unit. */
  readonly editionNumbers: readonly number[]
}

export interface OrderWithLines {
  readonly order: Order
  readonly lines: readonly OrderLine[]
  readonly gifts: readonly OrderGift[]
}

/** An order with its gifts and lines, sorted as in the bag. */
export async function readOrder(db: Database, orderId: string): Promise<OrderWithLines | undefined> {
  const [found] = await db.select().from(order).where(eq(order.id, orderId))
  if (!found) return undefined
  const lines = await db
    .select()
    .from(orderLine)
    .where(eq(orderLine.orderId, orderId))
    .orderBy(asc(orderLine.position))
  const gifts = await db.select().from(orderGift).where(eq(orderGift.orderId, orderId))
  const ids = lines.map(({ id }) => id)
  const numbers = await db
    .select()
    .from(editionItem)
    .where(inArray(editionItem.orderLineId, ids))
    .orderBy(asc(editionItem.number))
  const numbersOf = (lineId: string) =>
    numbers.filter(({ orderLineId }) => orderLineId === lineId).map(({ number }) => number)
  return {
    order: found,
    lines: lines.map((line) => ({ ...line, editionNumbers: numbersOf(line.id) })),
    gifts,
  }
}

/** The order of a link's token; undefined for a token that is malformed or unknown. */
export async function findOrder(db: Database, token: string): Promise<OrderWithLines | undefined> {
  const orderId = await orderLinks.find(db, token)
  return orderId === undefined ? undefined : readOrder(db, orderId)
}
