import { and, inArray, lt } from 'drizzle-orm'
import { refund } from '../tables.ts'
import { recordRefund } from './record-refund.ts'
import { type Refunding, sendRefund } from './send-refund.ts'

const quiet = { minutes: 10 } as const

/** Asks about every refund that should have been heard of by now. One that cannot be asked about is left for the next time. */
export async function reconcileRefunds(tools: Refunding): Promise<void> {
  const open = await tools.db
    .select({ id: refund.id, stripeRefundId: refund.stripeRefundId })
    .from(refund)
    .where(
      and(
        inArray(refund.status, ['created', 'pending', 'requires_action']),
        lt(refund.updatedAt, tools.clock.now().subtract(quiet)),
      ),
    )
  const failures: unknown[] = []
  for (const { id, stripeRefundId } of open) {
    try {
      await (stripeRefundId === null ? sendRefund(tools, id) : recordRefund(tools, stripeRefundId))
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'some refunds could not be asked about')
}
