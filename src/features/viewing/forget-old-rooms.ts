import { lte } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { viewingRoom } from './tables.ts'

/** Deletes expired sessions with their participants, and returns how many. */
export async function forgetOldRooms(db: Database, now: Temporal.Instant): Promise<number> {
  const deleted = await db
    .delete(viewingRoom)
    .where(lte(viewingRoom.expiresAt, now))
    .returning({ id: viewingRoom.id })
  return deleted.length
}
