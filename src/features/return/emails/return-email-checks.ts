import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { orderLinks } from '#features/order/index.ts'
import { refund, returnRequest, type RefundStatus, type ReturnStatus } from '../tables.ts'
import { type EmailCheck, type EmailChecks, isAlwaysTrue } from '#ports/email/email-checks.ts'
import type { ReturnEmail, ReturnEmails } from './email-data.ts'

const whileIn =
  (...statuses: readonly ReturnStatus[]): EmailCheck<ReturnEmail> =>
  async (db, { rmaNumber }) => {
    const [found] = await db
      .select({ status: returnRequest.status })
      .from(returnRequest)
      .where(eq(returnRequest.rmaNumber, rmaNumber))
    if (!found) return 'the return is deleted'
    return statuses.includes(found.status) ? undefined : `the return is ${found.status}`
  }

/** The status of the email's refund, or of the newest refund of the return for an email without a refund id. */
async function refundStatusOf(
  db: Database,
  { rmaNumber, refundId }: ReturnEmail,
): Promise<RefundStatus | undefined> {
  const ofReturn = eq(returnRequest.rmaNumber, rmaNumber)
  const rows = await db
    .select({ id: refund.id, status: refund.status, createdAt: refund.createdAt })
    .from(refund)
    .innerJoin(returnRequest, eq(returnRequest.id, refund.returnRequestId))
    .where(refundId ? and(ofReturn, eq(refund.id, refundId)) : ofReturn)
  return rows.toSorted((a, b) => Temporal.Instant.compare(b.createdAt, a.createdAt))[0]?.status
}

/** An email about a return is true until a later change of the return has its own email. */
export const returnEmailChecks: EmailChecks<ReturnEmails> = {
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
  // After a later refund succeeds, the return is `refunded` and has its own email.
  'return-refund-failed': whileIn('inspected', 'received'),
  'return-rejected': isAlwaysTrue,
}
