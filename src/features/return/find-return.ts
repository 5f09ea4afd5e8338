import { and, asc, desc, eq, ne, type SQL, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { type Order, order, orderLine } from '#features/order/index.ts'
import { refund, returnItem, returnRequest } from './tables.ts'
import { returnLinks } from './return-links.ts'

export type ReturnRequest = typeof returnRequest.$inferSelect
type ReturnItem = typeof returnItem.$inferSelect & { readonly line: typeof orderLine.$inferSelect }
type RefundRow = typeof refund.$inferSelect

export interface ReturnWithItems {
  readonly request: ReturnRequest
  readonly order: Order
  /** In the order of the bag. */
  readonly items: readonly ReturnItem[]
  /** Newest first; the first one is current. */
  readonly refunds: readonly RefundRow[]
}

/** The items of a return, each with its order line. */
export async function readItems(db: Database, returnRequestId: string): Promise<readonly ReturnItem[]> {
  const rows = await db
    .select({ item: returnItem, line: orderLine })
    .from(returnItem)
    .innerJoin(orderLine, eq(orderLine.id, returnItem.orderLineId))
    .where(eq(returnItem.returnRequestId, returnRequestId))
    .orderBy(asc(orderLine.position))
  return rows.map(({ item, line }) => ({ ...item, line }))
}

/** The refunds of an order, with and without a return, newest first. */
export function readRefunds(db: Database, orderId: string): Promise<readonly RefundRow[]> {
  return db.select().from(refund).where(eq(refund.orderId, orderId)).orderBy(desc(refund.createdAt))
}

/** A return with its items, its order and its refunds. */
async function readReturnWhere(db: Database, which: SQL): Promise<ReturnWithItems | undefined> {
  const [found] = await db
    .select({ request: returnRequest, order })
    .from(returnRequest)
    .innerJoin(order, eq(order.id, returnRequest.orderId))
    .where(which)
  if (!found) return undefined
  const items = await readItems(db, found.request.id)
  const refunds = await readRefunds(db, found.order.id)
  return {
    ...found,
    items,
    refunds: refunds.filter(({ returnRequestId }) => returnRequestId === found.request.id),
  }
}

/** The return of an id. */
export function readReturn(db: Database, id: string): Promise<ReturnWithItems | undefined> {
  return readReturnWhere(db, eq(returnRequest.id, id))
}

/** The return a link opens; undefined for a token that is malformed or unknown. */
export async function findReturn(db: Database, token: string): Promise<ReturnWithItems | undefined> {
  const id = await returnLinks.find(db, token)
  return id === undefined ? undefined : readReturn(db, id)
}

/** The return with an RMA number, for the people of the house. */
export function findReturnByRma(db: Database, rmaNumber: string): Promise<ReturnWithItems | undefined> {
  return readReturnWhere(db, eq(returnRequest.rmaNumber, rmaNumber))
}

/** The quantity of each order line that is in a return that is not canceled. */
export async function countReturned(db: Database, orderId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({
      lineId: returnItem.orderLineId,
      quantity: sql<string>`sum(${returnItem.quantity})`,
    })
    .from(returnItem)
    .innerJoin(returnRequest, eq(returnRequest.id, returnItem.returnRequestId))
    .where(and(eq(returnRequest.orderId, orderId), ne(returnRequest.status, 'canceled')))
    .groupBy(returnItem.orderLineId)
  return new Map(rows.map(({ lineId, quantity }) => [lineId, Number(quantity)]))
}
