import { lt } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { deleteInBatches } from '#db/delete-in-batches.ts'
import { returnLink } from './tables.ts'

/** As long as a link to an order: see `deleteOldLinks` of orders. */
const linkLifetime = { months: 24 } as const

/** Deletes the links to returns that are two years old. */
export async function deleteOldReturnLinks(db: Database, now: Temporal.Instant): Promise<void> {
  const limit = now.toZonedDateTimeISO('UTC').subtract(linkLifetime).toInstant()
  await deleteInBatches(db, returnLink, lt(returnLink.createdAt, limit))
}
