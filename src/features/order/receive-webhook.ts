import type { Database } from '#db/database.ts'
import { receivedEvent } from './tables.ts'
import type { Jobs } from '#ports/jobs.ts'
import type { PaymentEvent, Payments } from '#ports/payments.ts'

/** Enqueues the job for an event. Only the object id is used; the job reads the current state from Stripe. */
async function enqueueWork(tx: Database, jobs: Jobs, { objectType, objectId }: PaymentEvent): Promise<void> {
  if (objectType === 'checkout.session') {
    await jobs.enqueue(tx, 'order.settle-checkout', { sessionId: objectId })
  }
  // `charge.refunded` contains a charge. Stripe also sends `refund.created` or `refund.updated`, which contain the refund.
  if (objectType === 'refund') {
    await jobs.enqueue(tx, 'return.record-refund', { stripeRefundId: objectId })
  }
}

/**
 * Receives a webhook: rejects one without a valid Stripe signature, otherwise stores the event id and enqueues its job in
 * one transaction. A repeated event changes nothing. A job responds faster to Stripe and has its own retries.
 */
export async function receiveWebhook(
  { db, jobs, payments }: { db: Database; jobs: Jobs; payments: Pick<Payments, 'readEvent'> },
  { rawBody, signature }: { rawBody: string; signature: string | null },
): Promise<'forged' | 'received' | 'known'> {
  const event = payments.readEvent(rawBody, signature)
  if (!event) return 'forged'
  return db.transaction(async (tx) => {
    const inserted = await tx
      .insert(receivedEvent)
      .values({ source: 'stripe', eventId: event.id })
      .onConflictDoNothing()
      .returning({ eventId: receivedEvent.eventId })
    if (inserted.length === 0) return 'known'
    await enqueueWork(tx, jobs, event)
    return 'received'
  })
}
