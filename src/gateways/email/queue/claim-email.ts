import { and, eq, lte, type SQL, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { email } from '#ports/email/tables.ts'

export type ClaimedEmail = typeof email.$inferSelect

/** Longer than an attempt can take. After it, another process may claim the email. */
const leaseMinutes = 10

async function claim(
  db: Database,
  now: Temporal.Instant,
  which: SQL | undefined,
): Promise<ClaimedEmail | undefined> {
  const due = and(eq(email.state, 'waiting'), lte(email.nextAttemptAt, now), which)
  const [claimed] = await db
    .update(email)
    .set({
      attempts: sql`${email.attempts} + 1`,
      nextAttemptAt: now.add({ minutes: leaseMinutes }),
    })
    .where(
      sql`${email.id} = (select ${email.id} from ${email} where ${due} order by ${email.nextAttemptAt} limit 1 for update skip locked)`,
    )
    .returning()
  return claimed
}

/** Claims an email for this process and counts the attempt; undefined when it is closed, not due or already claimed. */
export function claimEmail(db: Database, id: string, now: Temporal.Instant) {
  return claim(db, now, eq(email.id, id))
}

/** Claims the email that has been due for longest. */
export function claimNextEmail(db: Database, now: Temporal.Instant) {
  return claim(db, now, undefined)
}
