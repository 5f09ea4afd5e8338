import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { refund, returnItem } from '../tables.ts'
import { type Result, done, refused } from '#shared/result.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import type { ReturnWithItems } from '../find-return.ts'
import { lockReturn } from '../lock-return.ts'
import { isLiveRefund } from '../rules/return-status.ts'
import { setReturnStatus } from '../set-return-status.ts'

const asNew = { condition: 'as_new', disposition: 'restock' } as const

/** Notes that what has come is as good as new, and is on sale again. */
async function inspect<Found extends ReturnWithItems>(
  tx: Database,
  found: Found,
  now: Temporal.Instant,
): Promise<Found> {
  const request = await setReturnStatus(tx, found.request, 'inspected', now)
  await tx.update(returnItem).set(asNew).where(eq(returnItem.returnRequestId, request.id))
  return { ...found, request, items: found.items.map((item) => ({ ...item, ...asNew })) }
}

/**
 * Refunds a received return once. It stores the refund, whose id is Stripe's idempotency key, and a job creates it at Stripe.
 * A repeated call returns the existing refund; a failed or canceled one can be followed by another.
 */
export function refundReturn(
  { db, jobs, clock }: UseCaseDeps,
  rmaNumber: string,
): Promise<Result<ReturnWithItems, 'not_found' | 'not_received' | 'nothing_left'>> {
  return db.transaction(async (tx) => {
    const now = clock.now()
    const found = await lockReturn(tx, { rmaNumber })
    if (!found) return refused('not_found')
    const { order, request } = found
    if (request.status === 'refunded' || found.refunds.some(isLiveRefund)) return done(found)
    if (request.status !== 'received' && request.status !== 'inspected')
      return refused('not_received', request.status)

    const amount = found.items.reduce((sum, item) => sum + item.refundAmount, 0)
    const given = found.refundsOfOrder.filter(isLiveRefund).reduce((sum, row) => sum + row.amount, 0)
    if (given + amount > order.amountTotal) return refused('nothing_left', `${given} is given already`)

    const inspected = request.status === 'received' ? await inspect(tx, found, now) : found
    if (amount === 0) {
      const refunded = await setReturnStatus(tx, inspected.request, 'refunded', now)
      return done({ ...inspected, request: refunded })
    }
    const [created] = await tx
      .insert(refund)
      .values({
        id: randomUUID(),
        orderId: order.id,
        returnRequestId: request.id,
        amount,
        currency: order.currency,
        reason: 'requested_by_customer',
        status: 'created',
        createdAt: now,
        updatedAt: now,
      })
      .returning()
    if (!created) throw new TypeError('a refund was written and did not come back')
    await jobs.enqueue(tx, 'return.send-refund', { refundId: created.id })
    return done({ ...inspected, refunds: [created, ...found.refunds] })
  })
}
