import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { email } from '#ports/email/tables.ts'
import type { ClaimedEmail } from './claim-email.ts'

const longestError = 500

async function change(
  db: Database,
  { id, attempts }: ClaimedEmail,
  values: Partial<typeof email.$inferInsert>,
): Promise<void> {
  // The attempt number is compared, because another process may have claimed the email after the lease expired.
  await db
    .update(email)
    .set(values)
    .where(and(eq(email.id, id), eq(email.attempts, attempts), eq(email.state, 'waiting')))
}

/** Records that the mail server accepted an email, and deletes its data; also when another process has claimed it since. */
export async function recordSent(db: Database, { id }: ClaimedEmail, now: Temporal.Instant): Promise<void> {
  await db
    .update(email)
    .set({ sentAt: now, data: {}, lastError: null })
    .where(and(eq(email.id, id), eq(email.state, 'waiting')))
}

/** Records that an email will never be accepted, and deletes its data. */
export async function recordRefused(
  db: Database,
  email: ClaimedEmail,
  { now, error }: { readonly now: Temporal.Instant; readonly error: string },
): Promise<void> {
  await change(db, email, { refusedAt: now, data: {}, lastError: error.slice(0, longestError) })
}

/** Records why an email is no longer correct and is not sent, and deletes its data. */
export async function recordDropped(
  db: Database,
  email: ClaimedEmail,
  { now, reason }: { readonly now: Temporal.Instant; readonly reason: string },
): Promise<void> {
  await change(db, email, { droppedAt: now, dropReason: reason, data: {}, lastError: null })
}

/** Records a failed attempt and the time of the next. */
export async function recordFailure(
  db: Database,
  email: ClaimedEmail,
  { nextAttemptAt, error }: { readonly nextAttemptAt: Temporal.Instant; readonly error: string },
): Promise<void> {
  await change(db, email, { nextAttemptAt, lastError: error.slice(0, longestError) })
}
