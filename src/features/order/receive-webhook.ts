import type { Database } from '#db/database.ts'
import { receivedEvent } from './tables.ts'
import type { Jobs } from '#ports/jobs.ts'
import type { PaymentEvent, Payments } from '#ports/payments.ts'

/** Sets the work that follows from an event. What the event says is not believed: it only says whom to ask about. */
async function setWork(tx: Database, jobs: Jobs, { objectType, objectId }: PaymentEvent): Promise<void> {
  if (objectType === 'checkout.session') {
    await jobs.enqueue(tx, 'order.settle-checkout', { sessionId: objectId })
  }
  // charge.refunded tells of a charge; Stripe sends refund.created or refund.updated beside it, which names the refund.
  if (objectType === 'refund') {
    await jobs.enqueue(tx, 'return.record-refund', { stripeRefundId: objectId })
  }
}

/**
 * Receives a webhook: refuses what the payments did not sign, and otherwise writes the event down with the work that
 * follows from it, in one transaction; one received before changes nothing. The work itself is a job's, so that the
 * answer is quick and a failure is tried again by us rather than by them.
 */
export async function receiveWebhook(
  { db, jobs, payments }: { db: Database; jobs: Jobs; payments: Pick<Payments, 'readEvent'> },
  { rawBody, signature }: { rawBody: string; signature: string | null },
): Promise<'forged' | 'received' | 'known'> {
  const event = payments.readEvent(rawBody, signature)
  if (!event) return 'forged'
  return db.transaction(async (tx) => {
    const noted = await tx
      .insert(receivedEvent)
      .values({ source: 'stripe', eventId: event.id })
      .onConflictDoNothing()
      .returning({ eventId: receivedEvent.eventId })
    if (noted.length === 0) return 'known'
    await setWork(tx, jobs, event)
    return 'received'
  })
}
