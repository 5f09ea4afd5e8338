import { lt } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { deleteInBatches } from '#db/delete-in-batches.ts'
import { orderLink } from './tables.ts'

/** The legal guarantee of conformity (Directive (EU) 2019/771, Art. 10). Later a customer requests a new link by reference. */
const linkOpensFor = { months: 24 } as const

/** Deletes links to orders after two years. */
export async function deleteOldLinks(db: Database, now: Temporal.Instant): Promise<void> {
  const limit = now.toZonedDateTimeISO('UTC').subtract(linkOpensFor).toInstant()
  await deleteInBatches(db, orderLink, lt(orderLink.createdAt, limit))
}
