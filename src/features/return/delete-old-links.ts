import { lt } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { deleteInBatches } from '#db/delete-in-batches.ts'
import { returnLink } from './tables.ts'

/** Equal to the lifetime of a link to an order. */
const linkLifetime = { months: 24 } as const

/** Deletes links to returns after two years. */
export async function deleteOldReturnLinks(db: Database, now: Temporal.Instant): Promise<void> {
  const limit = now.toZonedDateTimeISO('UTC').subtract(linkLifetime).toInstant()
  await deleteInBatches(db, returnLink, lt(returnLink.createdAt, limit))
}
