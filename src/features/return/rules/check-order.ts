import type { Database } from '#db/database.ts'
import { findOrder, type Order, type OrderWithLines } from '#features/order/index.ts'
import { countReturned } from '../find-return.ts'
import { type CheckedLine, checkLine } from './check-line.ts'

export interface CheckedOrder {
  readonly order: Order
  /** The lines of products, sorted as in the bag. Gift wrapping is not returned. */
  readonly lines: readonly CheckedLine[]
}

/** Applies the return rules to every line of an order. */
export async function checkLines(
  db: Database,
  { order, lines }: OrderWithLines,
  now: Temporal.Instant,
): Promise<CheckedOrder> {
  const returned = await countReturned(db, order.id)
  return {
    order,
    lines: lines
      .filter(({ kind }) => kind === 'piece')
      .map((line) => checkLine(line, order, returned.get(line.id) ?? 0, now)),
  }
}

/** The order of a link's token, with the return rules applied; undefined for an unknown token. */
export async function checkOrder(
  db: Database,
  orderToken: string,
  now: Temporal.Instant,
): Promise<CheckedOrder | undefined> {
  const found = await findOrder(db, orderToken)
  return found && checkLines(db, found, now)
}
