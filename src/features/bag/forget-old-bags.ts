import { lte } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { bag } from './tables.ts'

/** Deletes expired bags with their lines and gifts. Returns how many it deleted. */
export async function forgetOldBags(db: Database, now: Temporal.Instant): Promise<number> {
  const deleted = await db.delete(bag).where(lte(bag.expiresAt, now)).returning({ id: bag.id })
  return deleted.length
}
