import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { letter } from '#ports/email/tables.ts'
import type { ClaimedEmail } from './claim-email.ts'

const longestError = 500

async function change(
  db: Database,
  { id, attempts }: ClaimedEmail,
  values: Partial<typeof letter.$inferInsert>,
): Promise<void> {
  // Where the lease ran out and another process has claimed the email since, that process decides.
  await db
    .update(letter)
    .set(values)
    .where(and(eq(letter.id, id), eq(letter.attempts, attempts), eq(letter.state, 'waiting')))
}

/** Records that the mail server accepted an email, and empties it. Holds even if another process claimed it meanwhile. */
export async function recordSent(db: Database, { id }: ClaimedEmail, now: Temporal.Instant): Promise<void> {
  await db
    .update(letter)
    .set({ sentAt: now, data: {}, lastError: null })
    .where(and(eq(letter.id, id), eq(letter.state, 'waiting')))
}

/** Records that an email will never be accepted, and empties it. */
export async function recordRefused(
  db: Database,
  email: ClaimedEmail,
  { now, error }: { readonly now: Temporal.Instant; readonly error: string },
): Promise<void> {
  await change(db, email, { refusedAt: now, data: {}, lastError: error.slice(0, longestError) })
}

/** Records why an email is no longer true and is not sent, and empties it. */
export async function recordDropped(
  db: Database,
  email: ClaimedEmail,
  { now, reason }: { readonly now: Temporal.Instant; readonly reason: string },
): Promise<void> {
  await change(db, email, { droppedAt: now, dropReason: reason, data: {}, lastError: null })
}

/** Records a failed attempt and when the next one is made. */
export async function recordFailure(
  db: Database,
  email: ClaimedEmail,
  { nextAttemptAt, error }: { readonly nextAttemptAt: Temporal.Instant; readonly error: string },
): Promise<void> {
  await change(db, email, { nextAttemptAt, lastError: error.slice(0, longestError) })
}
