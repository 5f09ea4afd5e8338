import { eq, inArray, type SQL } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { order } from '#features/order/index.ts'
import { readItems, readRefunds, type ReturnRequest, type ReturnWithItems } from './find-return.ts'
import { returnRequest } from './tables.ts'

export interface LockedReturn extends ReturnWithItems {
  /** Of the whole order, this return's among them. */
  readonly refundsOfOrder: ReturnWithItems['refunds']
}

/** Locks a return alone, within a transaction that has locked its order. */
export async function lockRequest(tx: Database, which: SQL): Promise<ReturnRequest | undefined> {
  const [locked] = await tx.select().from(returnRequest).where(which).for('update')
  return locked
}

/**
 * Locks a return until the transaction ends and reads it. The order is always locked before the return, as the database's
 * triggers do, so that two changes of one order wait for each other instead of blocking each other for good.
 */
export async function lockReturn(
  tx: Database,
  by: { readonly id: string } | { readonly rmaNumber: string },
): Promise<LockedReturn | undefined> {
  const which = 'id' in by ? eq(returnRequest.id, by.id) : eq(returnRequest.rmaNumber, by.rmaNumber)
  const ofReturn = tx.select({ id: returnRequest.orderId }).from(returnRequest).where(which)
  const [lockedOrder] = await tx.select().from(order).where(inArray(order.id, ofReturn)).for('update')
  const request = lockedOrder && (await lockRequest(tx, which))
  if (!request) return undefined
  const items = await readItems(tx, request.id)
  const refundsOfOrder = await readRefunds(tx, lockedOrder.id)
  const refunds = refundsOfOrder.filter(({ returnRequestId }) => returnRequestId === request.id)
  return { request, order: lockedOrder, items, refunds, refundsOfOrder }
}
