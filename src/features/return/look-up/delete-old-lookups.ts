import { lt } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { deleteInBatches } from '#db/delete-in-batches.ts'
import { returnLookup } from '../tables.ts'

/** Only the last hour is counted; a day leaves room for clocks that differ. */
const countedForHours = 24

/** Deletes who asked for a link to an order, once it no longer counts against them. */
export async function deleteOldLookups(db: Database, now: Temporal.Instant): Promise<void> {
  const limit = now.subtract({ hours: countedForHours })
  await deleteInBatches(db, returnLookup, lt(returnLookup.askedAt, limit))
}
