import type { Database } from '#db/database.ts'
import { findOrder, type Order, type OrderWithLines } from '#features/order/index.ts'
import { countReturned } from '../find-return.ts'
import { type JudgedLine, judgeLine } from './judge-line.ts'

export interface JudgedOrder {
  readonly order: Order
  /** The pieces of the order, in the order of the bag; what they were wrapped in is not asked back. */
  readonly lines: readonly JudgedLine[]
}

/** Judges every piece of an order. */
export async function judgeLines(
  db: Database,
  { order, lines }: OrderWithLines,
  now: Temporal.Instant,
): Promise<JudgedOrder> {
  const returned = await countReturned(db, order.id)
  return {
    order,
    lines: lines
      .filter(({ kind }) => kind === 'piece')
      .map((line) => judgeLine(line, order, returned.get(line.id) ?? 0, now)),
  }
}

/** The order a link opens, with what of it may come back; undefined for a token that opens none. */
export async function judgeOrder(
  db: Database,
  orderToken: string,
  now: Temporal.Instant,
): Promise<JudgedOrder | undefined> {
  const found = await findOrder(db, orderToken)
  return found && judgeLines(db, found, now)
}
