import { and, eq, lte, type SQL, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { letter } from '#ports/email/tables.ts'

export type ClaimedEmail = typeof letter.$inferSelect

/** Longer than an attempt can take. After it, another process may claim the email. */
const leaseMinutes = 10

async function claim(
  db: Database,
  now: Temporal.Instant,
  which: SQL | undefined,
): Promise<ClaimedEmail | undefined> {
  const due = and(eq(letter.state, 'waiting'), lte(letter.nextAttemptAt, now), which)
  const [claimed] = await db
    .update(letter)
    .set({
      attempts: sql`${letter.attempts} + 1`,
      nextAttemptAt: now.add({ minutes: leaseMinutes }),
    })
    .where(
      sql`${letter.id} = (select ${letter.id} from ${letter} where ${due} order by ${letter.nextAttemptAt} limit 1 for update skip locked)`,
    )
    .returning()
  return claimed
}

/** Claims an email for this process and counts the attempt; undefined when it is closed, not due or already claimed. */
export function claimEmail(db: Database, id: string, now: Temporal.Instant) {
  return claim(db, now, eq(letter.id, id))
}

/** Claims the email that has been due for longest. */
export function claimNextEmail(db: Database, now: Temporal.Instant) {
  return claim(db, now, undefined)
}
