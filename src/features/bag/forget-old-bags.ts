import { lte } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { bag } from './tables.ts'

/** Forgets the bags whose thirty days are over, with their gifts and every word written for them. */
export async function forgetOldBags(db: Database, now: Temporal.Instant): Promise<number> {
  const forgotten = await db.delete(bag).where(lte(bag.expiresAt, now)).returning({ id: bag.id })
  return forgotten.length
}
