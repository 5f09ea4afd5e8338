import { lt } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { deleteInBatches } from '#db/delete-in-batches.ts'
import { returnLookup } from '../tables.ts'

/** The rate limit counts the last hour; one day allows for clock skew. */
const countingHours = 24

/** Deletes requests for links that no longer count for the rate limit. */
export async function deleteOldLookups(db: Database, now: Temporal.Instant): Promise<void> {
  const limit = now.subtract({ hours: countingHours })
  await deleteInBatches(db, returnLookup, lt(returnLookup.askedAt, limit))
}
