import { and, inArray, lt } from 'drizzle-orm'
import { refund } from '../tables.ts'
import { recordRefund } from './record-refund.ts'
import { type RefundDeps, sendRefund } from './send-refund.ts'

/** After this time without a change, the refund is read from Stripe. */
const gracePeriod = { minutes: 10 } as const

/** Sends or updates every open refund that is overdue. A failure does not stop the others. */
export async function reconcileRefunds(deps: RefundDeps): Promise<void> {
  const open = await deps.db
    .select({ id: refund.id, stripeRefundId: refund.stripeRefundId })
    .from(refund)
    .where(
      and(
        inArray(refund.status, ['created', 'pending', 'requires_action']),
        lt(refund.updatedAt, deps.clock.now().subtract(gracePeriod)),
      ),
    )
  const failures: unknown[] = []
  for (const { id, stripeRefundId } of open) {
    try {
      await (stripeRefundId === null ? sendRefund(deps, id) : recordRefund(deps, stripeRefundId))
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${open.length} refunds could not be reconciled`)
}
