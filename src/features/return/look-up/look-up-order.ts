import { createHash } from 'node:crypto'
import { and, count, eq, gt, lt, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { linkOrder, order } from '#features/order/index.ts'
import { returnLookup } from '../tables.ts'
import { hashToken, newToken } from '#shared/token.ts'
import type { Clock } from '#ports/clock.ts'
import type { Jobs } from '#ports/jobs.ts'
import { postLetter } from '#ports/email/post-letter.ts'
import type { ReturnJobs } from '../jobs.ts'

const maxLookupsPerHour = 5

/** The id of a lookup is derived from the request token, so that a repeated request is stored once. */
const idOf = (requestToken: string) =>
  hashToken(requestToken).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')

const hashEmail = (email: string) => createHash('sha256').update(email.toLowerCase()).digest('hex')

/**
 * Stores a request for the link to an order, once for each `requestToken`. A job looks for the order and sends the email, so
 * neither the response nor its duration reveals whether the order exists. No job is enqueued for an email address above
 * the hourly limit.
 */
export function lookUpOrder(
  { db, jobs, clock }: { readonly db: Database; readonly jobs: Jobs; readonly clock: Clock },
  {
    requestToken = newToken(),
    reference,
    email,
    locale,
  }: { requestToken?: string | undefined; reference: string; email: string; locale: string },
): Promise<void> {
  return db.transaction(async (tx) => {
    const now = clock.now()
    const emailHash = hashEmail(email)
    const lookupId = idOf(requestToken)
    // Serializes concurrent requests for one email address, so that the limit holds.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${emailHash}, 0))`)
    await tx.delete(returnLookup).where(lt(returnLookup.askedAt, now.subtract({ hours: 24 })))
    const row = { id: lookupId, emailHash, askedAt: now }
    const inserted = await tx.insert(returnLookup).values(row).onConflictDoNothing().returning()
    if (inserted.length === 0) return
    const [recent] = await tx
      .select({ times: count() })
      .from(returnLookup)
      .where(and(eq(returnLookup.emailHash, emailHash), gt(returnLookup.askedAt, now.subtract({ hours: 1 }))))
    if ((recent?.times ?? 0) > maxLookupsPerHour) return
    await jobs.enqueue(tx, 'return.answer-lookup', { lookupId, reference, email, locale })
  })
}

/** Emails a link to the order's own address; does nothing if reference and email address do not match. */
export async function answerLookup(
  { db, jobs, clock }: { readonly db: Database; readonly jobs: Jobs; readonly clock: Clock },
  { lookupId, reference, email, locale }: ReturnJobs['return.answer-lookup'],
): Promise<void> {
  const [found] = await db.select().from(order).where(eq(order.reference, reference.toUpperCase()))
  if (!found || hashEmail(found.email) !== hashEmail(email)) return
  await db.transaction(async (tx) => {
    const now = clock.now()
    const token = await linkOrder(tx, found.id, now)
    await postLetter(tx, jobs, {
      key: `return-link:${lookupId}`,
      kind: 'return-link',
      to: found.email,
      locale,
      now,
      data: { reference: found.reference, token },
    })
  })
}
