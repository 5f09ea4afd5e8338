import { count, min } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { type EmailState, emailStates, email } from '#ports/email/tables.ts'

export interface EmailCounts {
  readonly byState: Readonly<Record<EmailState, number>>
  /** The age of the oldest waiting email; null when none is waiting. */
  readonly oldestWaiting: Temporal.Duration | null
}

/** Counts the emails by state. */
export async function countEmails(db: Database, now: Temporal.Instant): Promise<EmailCounts> {
  const rows = await db
    .select({ state: email.state, emails: count(), oldest: min(email.createdAt) })
    .from(email)
    .groupBy(email.state)
  const found = (state: EmailState) => rows.find((row) => row.state === state)
  const oldest = found('waiting')?.oldest ?? null
  return {
    byState: Object.fromEntries(
      emailStates.map((state) => [state, found(state)?.emails ?? 0]),
    ) as EmailCounts['byState'],
    oldestWaiting: oldest === null ? null : oldest.until(now),
  }
}
