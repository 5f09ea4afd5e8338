import { eq, sql } from 'drizzle-orm'
import { order } from '#features/order/index.ts'
import { refund } from '../tables.ts'
import { type Payments, PaymentsError, type Refund } from '#ports/payments.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import { settleRefund } from './settle-refund.ts'

export interface RefundDeps extends UseCaseDeps {
  readonly payments: Pick<Payments, 'createRefund' | 'listRefunds' | 'retrieveRefund'>
}

type RefundRow = typeof refund.$inferSelect

async function createAtStripe(
  payments: RefundDeps['payments'],
  row: RefundRow,
  paymentIntentId: string,
): Promise<Refund> {
  if (row.attempts > 0) {
    // Stripe may remove an idempotency key after 24 hours, but the refund has our id in its metadata.
    const made = await payments.listRefunds(paymentIntentId)
    const ours = made.find(({ metadata }) => metadata['refund_id'] === row.id)
    if (ours) return ours
  }
  return payments.createRefund({
    refundId: row.id,
    paymentIntentId,
    amount: row.amount,
    ...(row.reason && { reason: row.reason }),
    metadata: { order_id: row.orderId },
  })
}

/**
 * Creates a stored refund at Stripe, at most once: the idempotency key is the refund's id, and a retry first looks for the
 * refund at Stripe. Throws when Stripe is unreachable, so that the job is retried; a refusal sets the status to failed.
 */
export async function sendRefund({ db, jobs, clock, payments }: RefundDeps, refundId: string): Promise<void> {
  const [row] = await db.select().from(refund).where(eq(refund.id, refundId))
  if (row?.status !== 'created') return
  const [paid] = await db.select().from(order).where(eq(order.id, row.orderId))
  const settle = (settlement: Parameters<typeof settleRefund>[3]) =>
    db.transaction((tx) => settleRefund(tx, { jobs, clock }, refundId, settlement))
  if (!paid?.stripePaymentIntentId) {
    return settle({ stripeRefundId: null, status: 'failed', failureReason: 'no_payment' })
  }
  // Stored before the call: if the process is killed during it, the next attempt looks at Stripe first.
  await db
    .update(refund)
    .set({ attempts: sql`${refund.attempts} + 1`, updatedAt: clock.now() })
    .where(eq(refund.id, refundId))
  try {
    const made = await createAtStripe(payments, row, paid.stripePaymentIntentId)
    await settle({ stripeRefundId: made.id, status: made.status, failureReason: made.failureReason })
  } catch (error) {
    if (!(error instanceof PaymentsError) || error.code !== 'refused') throw error
    await settle({ stripeRefundId: null, status: 'failed', failureReason: error.message.slice(0, 500) })
  }
}
