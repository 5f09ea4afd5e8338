import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { order } from '#features/order/index.ts'
import { refund } from '../tables.ts'
import type { Refund } from '#ports/payments.ts'
import { isUuid } from '#shared/uuid.ts'
import type { RefundDeps } from './send-refund.ts'
import { settleRefund } from './settle-refund.ts'

async function storedIdOf({ db }: RefundDeps, made: Refund): Promise<string | undefined> {
  const named = made.metadata['refund_id'] ?? ''
  const [row] = await db
    .select({ id: refund.id })
    .from(refund)
    .where(isUuid(named) ? eq(refund.id, named) : eq(refund.stripeRefundId, made.id))
  return row?.id
}

/** Stores a refund that was made in the Stripe dashboard, so that the refundable amount of the order is correct. */
async function insertExternalRefund({ db, clock }: RefundDeps, made: Refund): Promise<void> {
  if (made.paymentIntentId === null) return
  const [paid] = await db.select().from(order).where(eq(order.stripePaymentIntentId, made.paymentIntentId))
  if (!paid) return
  const now = clock.now()
  await db
    .insert(refund)
    .values({
      id: randomUUID(),
      orderId: paid.id,
      amount: made.amount,
      currency: paid.currency,
      status: made.status,
      stripeRefundId: made.id,
      failureReason: made.failureReason,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing({ target: refund.stripeRefundId })
}

/**
 * Reads a refund from Stripe and stores its status. It uses only Stripe's current state, so events may be repeated, late or
 * out of order.
 */
export async function recordRefund(deps: RefundDeps, stripeRefundId: string): Promise<void> {
  const made = await deps.payments.retrieveRefund(stripeRefundId)
  if (!made) return
  const storedId = await storedIdOf(deps, made)
  if (storedId === undefined) return insertExternalRefund(deps, made)
  await deps.db.transaction((tx) =>
    settleRefund(tx, deps, storedId, {
      stripeRefundId: made.id,
      status: made.status,
      failureReason: made.failureReason,
    }),
  )
}
