import { eq, sql } from 'drizzle-orm'
import { order } from '#features/order/index.ts'
import { refund } from '../tables.ts'
import { type Payments, PaymentsError, type Refund } from '#ports/payments.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import { settleRefund } from './settle-refund.ts'

export interface Refunding extends UseCaseDeps {
  readonly payments: Pick<Payments, 'createRefund' | 'listRefunds' | 'retrieveRefund'>
}

type RefundRow = typeof refund.$inferSelect

async function askStripe(
  payments: Refunding['payments'],
  row: RefundRow,
  paymentIntentId: string,
): Promise<Refund> {
  if (row.attempts > 0) {
    // Stripe forgets a key after a day or so; the refund itself, with our id in its metadata, it never does.
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
 * Asks Stripe for a refund that has been written down. Whatever goes wrong it is made once: the key is the refund's own id, and
 * a later attempt looks before it asks. Throws when no answer came, so that the job comes back; a refusal settles it as failed.
 */
export async function sendRefund({ db, jobs, clock, payments }: Refunding, refundId: string): Promise<void> {
  const [row] = await db.select().from(refund).where(eq(refund.id, refundId))
  if (row?.status !== 'created') return
  const [paid] = await db.select().from(order).where(eq(order.id, row.orderId))
  const settle = (settlement: Parameters<typeof settleRefund>[3]) =>
    db.transaction((tx) => settleRefund(tx, { jobs, clock }, refundId, settlement))
  if (!paid?.stripePaymentIntentId) {
    return settle({ stripeRefundId: null, status: 'failed', failureReason: 'no_payment' })
  }
  // Counted before the call: if the process dies during it, the next attempt knows to look first.
  await db
    .update(refund)
    .set({ attempts: sql`${refund.attempts} + 1`, updatedAt: clock.now() })
    .where(eq(refund.id, refundId))
  try {
    const made = await askStripe(payments, row, paid.stripePaymentIntentId)
    await settle({ stripeRefundId: made.id, status: made.status, failureReason: made.failureReason })
  } catch (error) {
    if (!(error instanceof PaymentsError) || error.code !== 'refused') throw error
    await settle({ stripeRefundId: null, status: 'failed', failureReason: error.message.slice(0, 500) })
  }
}
