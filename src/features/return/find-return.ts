import { and, desc, eq, ne, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { refund, returnItem, returnLink, returnRequest } from './tables.ts'
import { hashToken, isToken } from '#shared/token.ts'
import { type Order, type OrderLine, readOrder } from '#features/order/index.ts'

export type ReturnRequest = typeof returnRequest.$inferSelect
type ReturnItem = typeof returnItem.$inferSelect & { readonly line: OrderLine }
type RefundRow = typeof refund.$inferSelect

export interface ReturnWithItems {
  readonly request: ReturnRequest
  readonly order: Order
  readonly items: readonly ReturnItem[]
  /** Newest first; the first one is current. */
  readonly refunds: readonly RefundRow[]
}

/** A return with its items, its order and its refunds. */
export async function readReturn(db: Database, id: string): Promise<ReturnWithItems | undefined> {
  const [request] = await db.select().from(returnRequest).where(eq(returnRequest.id, id))
  const found = request && (await readOrder(db, request.orderId))
  if (!found) return undefined
  const items = await db.select().from(returnItem).where(eq(returnItem.returnRequestId, id))
  const refunds = await db
    .select()
    .from(refund)
    .where(eq(refund.returnRequestId, id))
    .orderBy(desc(refund.createdAt))
  const position = (item: (typeof items)[number]) =>
    found.lines.findIndex(({ id }) => id === item.orderLineId)
  return {
    request,
    order: found.order,
    items: items
      .toSorted((a, b) => position(a) - position(b))
      .flatMap((item) => {
        const line = found.lines[position(item)]
        return line ? [{ ...item, line }] : []
      }),
    refunds,
  }
}

/** The return of a link's token; undefined for a token that is malformed or unknown. */
export async function findReturn(db: Database, token: string): Promise<ReturnWithItems | undefined> {
  if (!isToken(token)) return undefined
  const [link] = await db
    .select({ id: returnLink.returnRequestId })
    .from(returnLink)
    .where(eq(returnLink.tokenHash, hashToken(token)))
  return link && readReturn(db, link.id)
}

/** The return with an RMA number, for staff. */
export async function findReturnByRma(db: Database, rmaNumber: string): Promise<ReturnWithItems | undefined> {
  const [found] = await db
    .select({ id: returnRequest.id })
    .from(returnRequest)
    .where(eq(returnRequest.rmaNumber, rmaNumber))
  return found && readReturn(db, found.id)
}

/** The quantity of each order line that is in a return that is not canceled. */
export async function countReturned(db: Database, orderId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({
      lineId: returnItem.orderLineId,
      pieces: sql<string>`sum(${returnItem.quantity})`,
    })
    .from(returnItem)
    .innerJoin(returnRequest, eq(returnRequest.id, returnItem.returnRequestId))
    .where(and(eq(returnRequest.orderId, orderId), ne(returnRequest.status, 'canceled')))
    .groupBy(returnItem.orderLineId)
  return new Map(rows.map(({ lineId, pieces }) => [lineId, Number(pieces)]))
}
