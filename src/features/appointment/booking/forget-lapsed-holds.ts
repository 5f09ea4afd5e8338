import { and, isNull, lt, ne } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { deleteInBatches } from '#db/delete-in-batches.ts'
import { appointment } from '../tables.ts'

/** A visitor who comes back within the day is still told that the hour was kept. */
const rememberedFor = { hours: 24 } as const

/** Forgets holds that came to nothing; there was no guest in them yet. */
export async function forgetLapsedHolds(db: Database, now: Temporal.Instant): Promise<void> {
  const isLongLapsed = lt(appointment.expiresAt, now.subtract(rememberedFor))
  await deleteInBatches(
    db,
    appointment,
    and(ne(appointment.status, 'CONFIRMED'), isNull(appointment.guestName), isLongLapsed),
  )
}
