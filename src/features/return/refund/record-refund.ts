import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { order } from '#features/order/index.ts'
import { refund } from '../tables.ts'
import type { Refund } from '#ports/payments.ts'
import { isUuid } from '#shared/uuid.ts'
import type { Refunding } from './send-refund.ts'
import { settleRefund } from './settle-refund.ts'

async function idOfOurs({ db }: Refunding, made: Refund): Promise<string | undefined> {
  const named = made.metadata['refund_id'] ?? ''
  const [row] = await db
    .select({ id: refund.id })
    .from(refund)
    .where(isUuid(named) ? eq(refund.id, named) : eq(refund.stripeRefundId, made.id))
  return row?.id
}

/** A refund that somebody made at Stripe itself is written down too, so that what is left of the order stays true. */
async function writeDown({ db, clock }: Refunding, made: Refund): Promise<void> {
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
 * Asks Stripe what became of a refund and writes it down. An event only says that something happened: events come twice, late
 * and out of order, and what is true is what Stripe answers now.
 */
export async function recordRefund(tools: Refunding, stripeRefundId: string): Promise<void> {
  const made = await tools.payments.retrieveRefund(stripeRefundId)
  if (!made) return
  const ours = await idOfOurs(tools, made)
  if (ours === undefined) return writeDown(tools, made)
  await tools.db.transaction((tx) =>
    settleRefund(tx, tools, ours, {
      stripeRefundId: made.id,
      status: made.status,
      failureReason: made.failureReason,
    }),
  )
}
