import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { orderLinks } from '#features/order/index.ts'
import { refund, returnRequest, type RefundStatus, type ReturnStatus } from '../tables.ts'
import { type EmailCheck, type EmailChecks, isAlwaysTrue } from '#ports/email/email-checks.ts'
import type { ReturnLetter, ReturnLetters } from './letters.ts'

const whileIn =
  (...statuses: readonly ReturnStatus[]): EmailCheck<ReturnLetter> =>
  async (db, { rmaNumber }) => {
    const [found] = await db
      .select({ status: returnRequest.status })
      .from(returnRequest)
      .where(eq(returnRequest.rmaNumber, rmaNumber))
    if (!found) return 'the return is deleted'
    return statuses.includes(found.status) ? undefined : `the return is ${found.status}`
  }

/** The refund an email tells of, or the newest of its return where the email was posted without saying which. */
async function refundStatusOf(
  db: Database,
  { rmaNumber, refundId }: ReturnLetter,
): Promise<RefundStatus | undefined> {
  const ofReturn = eq(returnRequest.rmaNumber, rmaNumber)
  const rows = await db
    .select({ id: refund.id, status: refund.status, createdAt: refund.createdAt })
    .from(refund)
    .innerJoin(returnRequest, eq(returnRequest.id, refund.returnRequestId))
    .where(refundId ? and(ofReturn, eq(refund.id, refundId)) : ofReturn)
  return rows.toSorted((a, b) => Temporal.Instant.compare(b.createdAt, a.createdAt))[0]?.status
}

/** A step of a return is told until a later step has its own email. */
export const returnEmailChecks: EmailChecks<ReturnLetters> = {
  async 'return-link'(db, { token }) {
    const orderId = await orderLinks.find(db, token)
    return orderId === undefined ? 'the link is deleted' : undefined
  },
  'return-authorized': whileIn('authorized', 'in_transit'),
  'return-received': whileIn('received', 'inspected'),
  async 'return-refunded'(db, email) {
    const status = await refundStatusOf(db, email)
    return status === 'succeeded' ? undefined : `the refund is ${status ?? 'deleted'}`
  },
  // Another refund that succeeded has an email of its own, and the return is then refunded.
  'return-refund-failed': whileIn('inspected', 'received'),
  'return-rejected': isAlwaysTrue,
}
