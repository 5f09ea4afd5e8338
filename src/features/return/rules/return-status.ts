import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { returnRequest, type ReturnStatus } from '../tables.ts'

export { returnStatuses, type ReturnStatus } from '../tables.ts'

const ways: Readonly<Record<ReturnStatus, readonly ReturnStatus[]>> = {
  requested: ['authorized', 'rejected', 'canceled'],
  authorized: ['in_transit', 'received', 'rejected', 'canceled'],
  in_transit: ['received', 'rejected'],
  received: ['inspected', 'rejected'],
  inspected: ['refunded', 'rejected'],
  // A refund may fail days after it was thought to be done.
  refunded: ['inspected'],
  rejected: [],
  canceled: [],
}

/** True when a return may go from one status to the next. */
export function canGo(from: ReturnStatus, to: ReturnStatus): boolean {
  return ways[from].includes(to)
}

/** Sets a return on its way, within a transaction that has locked it. Throws where there is no such way. */
export async function goTo(
  tx: Database,
  { id, status }: { readonly id: string; readonly status: ReturnStatus },
  to: Exclude<ReturnStatus, 'requested' | 'authorized'>,
  now: Temporal.Instant,
  more: Partial<typeof returnRequest.$inferInsert> = {},
): Promise<void> {
  if (!canGo(status, to)) throw new TypeError(`a return that is ${status} cannot become ${to}`)
  const hours = {
    in_transit: { inTransitAt: now },
    received: { receivedAt: now },
    inspected: status === 'refunded' ? { refundedAt: null } : { inspectedAt: now },
    refunded: { refundedAt: now },
    rejected: { rejectedAt: now },
    canceled: { canceledAt: now },
  }
  await tx
    .update(returnRequest)
    .set({ status: to, updatedAt: now, ...hours[to], ...more })
    .where(eq(returnRequest.id, id))
}

/** Takes a return for the length of a transaction, so that its steps come one after the other. */
export async function lockReturn(tx: Database, id: string) {
  const [locked] = await tx.select().from(returnRequest).where(eq(returnRequest.id, id)).for('update')
  return locked
}
