import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { order } from '#features/order/index.ts'
import { refund, type RefundStatus, returnRequest } from '../tables.ts'
import type { Clock } from '#ports/clock.ts'
import type { Jobs } from '#ports/jobs.ts'
import type { Refund } from '#ports/payments.ts'
import { markReturnedOrder } from './mark-returned-order.ts'
import { lockRequest } from '../lock-return.ts'
import { canChangeStatus } from '../rules/return-status.ts'
import { setReturnStatus } from '../set-return-status.ts'

/** The allowed transitions. Events may be late and out of order: a failure is final, and a success can only become a failure. */
const transitions: Readonly<Record<RefundStatus, readonly RefundStatus[]>> = {
  created: ['pending', 'requires_action', 'succeeded', 'failed', 'canceled'],
  pending: ['requires_action', 'succeeded', 'failed', 'canceled'],
  requires_action: ['pending', 'succeeded', 'failed', 'canceled'],
  succeeded: ['failed'],
  failed: [],
  canceled: [],
}

export interface Settlement {
  /** Null when Stripe refused to create the refund. */
  readonly stripeRefundId: string | null
  readonly status: Refund['status']
  readonly failureReason: string | null
}

/**
 * Stores the status of a refund and updates its return: `refunded` after a success, back to `inspected` after a failure.
 * Both enqueue an email. A repeated or late status changes nothing.
 */
export async function settleRefund(
  tx: Database,
  { jobs, clock }: { readonly jobs: Jobs; readonly clock: Clock },
  refundId: string,
  { stripeRefundId, status, failureReason }: Settlement,
): Promise<void> {
  const now = clock.now()
  const [known] = await tx.select({ orderId: refund.orderId }).from(refund).where(eq(refund.id, refundId))
  if (!known) return
  // Locks the order before its refunds and returns, to prevent deadlocks.
  await tx.select({ id: order.id }).from(order).where(eq(order.id, known.orderId)).for('update')
  const [row] = await tx.select().from(refund).where(eq(refund.id, refundId)).for('update')
  if (!row || !transitions[row.status].includes(status)) return
  await tx
    .update(refund)
    .set({
      status,
      failureReason,
      updatedAt: now,
      ...(stripeRefundId !== null && { stripeRefundId }),
    })
    .where(eq(refund.id, refundId))
  const locked =
    row.returnRequestId === null
      ? undefined
      : await lockRequest(tx, eq(returnRequest.id, row.returnRequestId))
  if (!locked) return
  const write = (kind: 'refunded' | 'refund-failed') =>
    jobs.enqueue(tx, 'return.enqueue-email', { returnRequestId: locked.id, kind, refundId })
  if (status === 'succeeded' && canChangeStatus(locked.status, 'refunded')) {
    await setReturnStatus(tx, locked, 'refunded', now)
    await markReturnedOrder(tx, locked.orderId)
    await write('refunded')
  }
  if (status === 'failed' || status === 'canceled') {
    if (locked.status === 'refunded') await setReturnStatus(tx, locked, 'inspected', now)
    await write('refund-failed')
  }
}
