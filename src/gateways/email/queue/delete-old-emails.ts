import { lt, ne, and, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { deleteInBatches } from '#db/delete-in-batches.ts'
import { letter } from '#ports/email/tables.ts'

/** How long it can be answered whether an email went, and to which address. */
const keptForHours = 90 * 24

/** Deletes emails that were sent, refused or dropped 90 days ago. One that waits is kept however old it is. */
export async function deleteOldEmails(db: Database, now: Temporal.Instant): Promise<void> {
  const closedAt = sql`coalesce(${letter.sentAt}, ${letter.refusedAt}, ${letter.droppedAt})`
  const limit = now.subtract({ hours: keptForHours }).toString()
  await deleteInBatches(db, letter, and(ne(letter.state, 'waiting'), lt(closedAt, limit)))
}
