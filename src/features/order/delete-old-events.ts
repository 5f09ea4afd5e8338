import { lt } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { deleteInBatches } from '#db/delete-in-batches.ts'
import { receivedEvent } from './tables.ts'

/** Stripe retries an event for 3 days, and an event can be resent manually for 30 days. */
const eventRetentionHours = 30 * 24

/** Deletes the ids of events that can no longer be resent. */
export async function deleteOldEvents(db: Database, now: Temporal.Instant): Promise<void> {
  const limit = now.subtract({ hours: eventRetentionHours })
  await deleteInBatches(db, receivedEvent, lt(receivedEvent.receivedAt, limit))
}
