import { lt, ne, and, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { deleteInBatches } from '#db/delete-in-batches.ts'
import { email } from '#ports/email/tables.ts'

/** The retention time of the record that an email was sent, and to which address. */
const retentionHours = 90 * 24

/** Deletes emails that were sent, refused or dropped more than 90 days ago. A waiting email is kept at any age. */
export async function deleteOldEmails(db: Database, now: Temporal.Instant): Promise<void> {
  const closedAt = sql`coalesce(${email.sentAt}, ${email.refusedAt}, ${email.droppedAt})`
  const limit = now.subtract({ hours: retentionHours }).toString()
  await deleteInBatches(db, email, and(ne(email.state, 'waiting'), lt(closedAt, limit)))
}
