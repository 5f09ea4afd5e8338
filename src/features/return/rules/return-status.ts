import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { returnRequest, type ReturnStatus } from '../tables.ts'

export { returnStatuses, type ReturnStatus } from '../tables.ts'

const transitions: Readonly<Record<ReturnStatus, readonly ReturnStatus[]>> = {
  requested: ['authorized', 'rejected', 'canceled'],
  authorized: ['in_transit', 'received', 'rejected', 'canceled'],
  in_transit: ['received', 'rejected'],
  received: ['inspected', 'rejected'],
  inspected: ['refunded', 'rejected'],
  // A refund can fail days after it succeeded.
  refunded: ['inspected'],
  rejected: [],
  canceled: [],
}

export function canGo(from: ReturnStatus, to: ReturnStatus): boolean {
  return transitions[from].includes(to)
}

/** Changes the status of a return that the transaction has locked. Throws if the transition is not allowed. */
export async function goTo(
  tx: Database,
  { id, status }: { readonly id: string; readonly status: ReturnStatus },
  to: Exclude<ReturnStatus, 'requested' | 'authorized'>,
  now: Temporal.Instant,
  more: Partial<typeof returnRequest.$inferInsert> = {},
): Promise<void> {
  if (!canGo(status, to)) throw new TypeError(`a return that is ${status} cannot become ${to}`)
  const timestamps = {
    in_transit: { inTransitAt: now },
    received: { receivedAt: now },
    inspected: status === 'refunded' ? { refundedAt: null } : { inspectedAt: now },
    refunded: { refundedAt: now },
    rejected: { rejectedAt: now },
    canceled: { canceledAt: now },
  }
  await tx
    .update(returnRequest)
    .set({ status: to, updatedAt: now, ...timestamps[to], ...more })
    .where(eq(returnRequest.id, id))
}

/** Locks a return until the transaction ends. */
export async function lockReturn(tx: Database, id: string) {
  const [locked] = await tx.select().from(returnRequest).where(eq(returnRequest.id, id)).for('update')
  return locked
}
