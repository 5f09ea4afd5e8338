import type { Database } from '#db/database.ts'
import { receivedEvent } from '#db/schema/foundation.ts'
import type { Jobs } from '../jobs.ts'
import type { PaymentEvent } from './payments.ts'

/**
 * Takes note of a verified event and sets the work that follows from it, in one transaction; an event received before
 * changes nothing. What an event says is not believed: it only says whom to ask about. Answers whether it was new.
 */
export function receiveEvent(db: Database, jobs: Jobs, event: PaymentEvent): Promise<boolean> {
  return db.transaction(async (tx) => {
    const noted = await tx
      .insert(receivedEvent)
      .values({ source: 'stripe', eventId: event.id })
      .onConflictDoNothing()
      .returning({ eventId: receivedEvent.eventId })
    if (noted.length === 0) return false
    if (event.objectType === 'checkout.session') {
      await jobs.enqueue(tx, 'order.settle-checkout', { sessionId: event.objectId })
    }
    return true
  })
}
