import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { order } from '#features/order/index.ts'
import { refund, returnItem } from '../tables.ts'
import { type Result, done, refused } from '#shared/result.ts'
import type { Clock } from '#ports/clock.ts'
import type { Jobs } from '#ports/jobs.ts'
import { findReturnByRma, type ReturnWithItems } from '../find-return.ts'
import { goTo, lockReturn } from '../rules/return-status.ts'

const isLive = ({ status }: { status: string }) => status !== 'failed' && status !== 'canceled'

/**
 * Refunds a received return once. It stores the refund, whose id is Stripe's idempotency key, and a job creates it at Stripe.
 * A repeated call returns the existing refund; a failed or canceled one can be followed by another.
 */
export function refundReturn(
  { db, jobs, clock }: { readonly db: Database; readonly jobs: Jobs; readonly clock: Clock },
  rmaNumber: string,
): Promise<Result<ReturnWithItems, 'not_found' | 'not_received' | 'nothing_left'>> {
  return db.transaction(async (tx) => {
    const now = clock.now()
    const asked = await findReturnByRma(tx, rmaNumber)
    if (!asked) return refused('not_found')
    // Locks the order before the return, like the database triggers, to prevent deadlocks.
    await tx.select({ id: order.id }).from(order).where(eq(order.id, asked.order.id)).for('update')
    const locked = await lockReturn(tx, asked.request.id)
    const found = await findReturnByRma(tx, rmaNumber)
    if (!locked || !found) return refused('not_found')
    if (locked.status === 'refunded' || found.refunds.some(isLive)) return done(found)
    if (locked.status !== 'received' && locked.status !== 'inspected')
      return refused('not_received', locked.status)

    const amount = found.items.reduce((sum, item) => sum + item.refundAmount, 0)
    const all = await tx.select().from(refund).where(eq(refund.orderId, found.order.id))
    const given = all.filter(isLive).reduce((sum, row) => sum + row.amount, 0)
    if (given + amount > found.order.amountTotal)
      return refused('nothing_left', `${given} is already refunded`)

    if (locked.status === 'received') {
      await goTo(tx, locked, 'inspected', now)
      await tx
        .update(returnItem)
        .set({ condition: 'as_new', disposition: 'restock' })
        .where(eq(returnItem.returnRequestId, locked.id))
    }
    if (amount === 0) {
      await goTo(tx, { ...locked, status: 'inspected' }, 'refunded', now)
    } else {
      const refundId = randomUUID()
      await tx.insert(refund).values({
        id: refundId,
        orderId: found.order.id,
        returnRequestId: locked.id,
        amount,
        currency: found.order.currency,
        reason: 'requested_by_customer',
        status: 'created',
        createdAt: now,
        updatedAt: now,
      })
      await jobs.enqueue(tx, 'return.send-refund', { refundId })
    }
    const after = await findReturnByRma(tx, rmaNumber)
    return after ? done(after) : refused('not_found')
  })
}
