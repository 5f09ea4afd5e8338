import { lt } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { deleteInBatches } from '#db/delete-in-batches.ts'
import { receivedEvent } from './tables.ts'

/** Stripe repeats an event for 3 days and lets one be sent again by hand for 30. */
const eventKnownForHours = 30 * 24

/** Deletes the ids of events that nobody can send again. */
export async function deleteOldEvents(db: Database, now: Temporal.Instant): Promise<void> {
  const limit = now.subtract({ hours: eventKnownForHours })
  await deleteInBatches(db, receivedEvent, lt(receivedEvent.receivedAt, limit))
}
