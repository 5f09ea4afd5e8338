import { and, lt, ne } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { deleteInBatches } from '#db/delete-in-batches.ts'
import { subtractCalendar } from '#shared/subtract-calendar.ts'
import { careRequest } from './tables.ts'

/** Deletes care requests after twelve months, as the privacy policy says. Registrations of ownership are kept. */
export async function deleteOldRequests(db: Database, now: Temporal.Instant): Promise<void> {
  const limit = subtractCalendar(now, { months: 12 })
  await deleteInBatches(
    db,
    careRequest,
    and(ne(careRequest.kind, 'register'), lt(careRequest.createdAt, limit)),
  )
}
