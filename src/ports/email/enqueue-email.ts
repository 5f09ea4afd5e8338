import { randomUUID } from 'node:crypto'
import type { Database } from '#db/database.ts'
import { email } from './tables.ts'
import type { Jobs } from '../jobs.ts'
import type { EmailData, EmailKind } from './email-data.ts'

export interface EmailToSend<Kind extends EmailKind> {
  /** The idempotency key, such as `order-confirmation:<order id>`; a second email with the same key is ignored. */
  readonly key: string
  readonly kind: Kind
  readonly to: string
  /** Locale code of the storefront the customer used. */
  readonly locale: string
  readonly data: EmailData[Kind]
  readonly now: Temporal.Instant
}

/**
 * Enqueues an email in the caller's transaction: it is sent after the commit and never after a rollback. The row guarantees
 * that it is sent; the job only sends it at once, and may be lost.
 */
export async function enqueueEmail<Kind extends EmailKind>(
  tx: Database,
  jobs: Jobs,
  { key, kind, to, locale, data, now }: EmailToSend<Kind>,
): Promise<void> {
  const id = randomUUID()
  const enqueued = await tx
    .insert(email)
    .values({ id, key, kind, recipient: to, locale, data, createdAt: now, nextAttemptAt: now })
    .onConflictDoNothing({ target: email.key })
    .returning({ id: email.id })
  if (enqueued.length === 1) await jobs.enqueue(tx, 'email.send', { emailId: id })
}
