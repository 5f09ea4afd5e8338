import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import type { ReturnRequest } from './find-return.ts'
import { canChangeStatus } from './rules/return-status.ts'
import { returnRequest, type ReturnStatus } from './tables.ts'

/** Sets a return on its way, within a transaction that has locked it. Throws where there is no such way. Returns it as it then is. */
export async function setReturnStatus(
  tx: Database,
  { id, status }: { readonly id: string; readonly status: ReturnStatus },
  to: Exclude<ReturnStatus, 'requested' | 'authorized'>,
  now: Temporal.Instant,
  more: Partial<typeof returnRequest.$inferInsert> = {},
): Promise<ReturnRequest> {
  if (!canChangeStatus(status, to)) throw new TypeError(`a return that is ${status} cannot become ${to}`)
  const hours = {
    in_transit: { inTransitAt: now },
    received: { receivedAt: now },
    inspected: status === 'refunded' ? { refundedAt: null } : { inspectedAt: now },
    refunded: { refundedAt: now },
    rejected: { rejectedAt: now },
    canceled: { canceledAt: now },
  }
  const [changed] = await tx
    .update(returnRequest)
    .set({ status: to, updatedAt: now, ...hours[to], ...more })
    .where(eq(returnRequest.id, id))
    .returning()
  if (!changed) throw new TypeError(`there is no return ${id}`)
  return changed
}
