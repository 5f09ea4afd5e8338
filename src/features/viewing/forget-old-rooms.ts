import { lte } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { viewingRoom } from './tables.ts'

/** Forgets the rooms whose hour is over, and who was in them. */
export async function forgetOldRooms(db: Database, now: Temporal.Instant): Promise<number> {
  const forgotten = await db
    .delete(viewingRoom)
    .where(lte(viewingRoom.expiresAt, now))
    .returning({ id: viewingRoom.id })
  return forgotten.length
}
