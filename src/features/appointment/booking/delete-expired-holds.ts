import { and, isNull, lt, ne } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { deleteInBatches } from '#db/delete-in-batches.ts'
import { appointment } from '../tables.ts'

/** Expired holds are stored this long, so that the page can say that the hold has expired. */
const retention = { hours: 24 } as const

/** Deletes old expired holds. They contain no personal data. */
export async function deleteExpiredHolds(db: Database, now: Temporal.Instant): Promise<void> {
  const isLongLapsed = lt(appointment.expiresAt, now.subtract(retention))
  await deleteInBatches(
    db,
    appointment,
    and(ne(appointment.status, 'CONFIRMED'), isNull(appointment.guestName), isLongLapsed),
  )
}
