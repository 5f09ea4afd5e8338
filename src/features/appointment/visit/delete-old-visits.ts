import { and, ne, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { deleteInBatches } from '#db/delete-in-batches.ts'
import { subtractCalendar } from '#shared/subtract-calendar.ts'
import { appointment } from '../tables.ts'

/** Deletes appointments and their links twelve months after they ended, as the privacy policy says. */
export async function deleteOldVisits(db: Database, now: Temporal.Instant): Promise<void> {
  const limit = subtractCalendar(now, { months: 12 }).toString()
  // A hold has no personal data and is deleted by `deleteExpiredHolds`.
  const isVisit = ne(appointment.status, 'TENTATIVE')
  await deleteInBatches(
    db,
    appointment,
    and(isVisit, sql`upper(${appointment.during}) <= ${limit}::timestamptz`),
  )
}
