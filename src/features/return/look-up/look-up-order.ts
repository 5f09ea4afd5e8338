import { createHash } from 'node:crypto'
import { and, count, eq, gt, sql } from 'drizzle-orm'
import { order, orderLinks } from '#features/order/index.ts'
import { returnLookup } from '../tables.ts'
import { hashToken, newToken } from '#shared/token.ts'
import { uuidOfHash } from '#shared/uuid.ts'
import { enqueueEmail } from '#ports/email/enqueue-email.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import type { ReturnJobs } from '../jobs.ts'
import { deleteOldLookups } from './delete-old-lookups.ts'

const maxLookupsPerHour = 5

/** The id of a question is made from its form's token, so that a form sent twice is one question. */
const idOf = (requestToken: string) => uuidOfHash(hashToken(requestToken))

const hashEmail = (email: string) => createHash('sha256').update(email.toLowerCase()).digest('hex')

/**
 * Stores a request for the link to an order, once for each `requestToken`. A job looks for the order and sends the email, so
 * neither the response nor its duration reveals whether the order exists. No job is enqueued for an email address above
 * the hourly limit.
 */
export function lookUpOrder(
  { db, jobs, clock }: UseCaseDeps,
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
    await deleteOldLookups(tx, now)
    const asking = { id: lookupId, emailHash, askedAt: now }
    const noted = await tx.insert(returnLookup).values(asking).onConflictDoNothing().returning()
    if (noted.length === 0) return
    const [recent] = await tx
      .select({ times: count() })
      .from(returnLookup)
      .where(and(eq(returnLookup.emailHash, emailHash), gt(returnLookup.askedAt, now.subtract({ hours: 1 }))))
    if ((recent?.times ?? 0) > maxLookupsPerHour) return
    await jobs.enqueue(tx, 'return.answer-lookup', { lookupId, reference, email, locale })
  })
}

/** Emails a link to the order's own address; does nothing if reference and email address do not match. */
export async function handleLookup(
  { db, jobs, clock }: UseCaseDeps,
  { lookupId, reference, email, locale }: ReturnJobs['return.answer-lookup'],
): Promise<void> {
  const [found] = await db.select().from(order).where(eq(order.reference, reference.toUpperCase()))
  if (!found || hashEmail(found.email) !== hashEmail(email)) return
  await db.transaction(async (tx) => {
    const now = clock.now()
    const token = await orderLinks.create(tx, found.id, now)
    await enqueueEmail(tx, jobs, {
      key: `return-link:${lookupId}`,
      kind: 'return-link',
      to: found.email,
      locale,
      now,
      data: { reference: found.reference, token },
    })
  })
}
