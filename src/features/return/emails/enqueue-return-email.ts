import { enqueueEmail } from '#ports/email/enqueue-email.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import { returnLinks } from '../return-links.ts'
import { readReturn } from '../find-return.ts'
import type { ReturnJobs } from '../jobs.ts'

/** Enqueues the email about a change of a return, once, with a new link. `address` gives the address for returns. */
export async function enqueueReturnEmail(
  { db, jobs, clock }: UseCaseDeps,
  { returnRequestId, kind, refundId }: ReturnJobs['return.enqueue-email'],
  address: (localeCode: string) => Promise<readonly string[]>,
): Promise<void> {
  const found = await readReturn(db, returnRequestId)
  if (!found) return
  const { request, order, items, refunds } = found
  const lines = await address(request.locale)
  const refundTotal = items.reduce((sum, item) => sum + item.refundAmount, 0)
  await db.transaction(async (tx) => {
    const now = clock.now()
    const token = await returnLinks.create(tx, returnRequestId, now)
    await enqueueEmail(tx, jobs, {
      key: `return-${kind}:${refundId ?? returnRequestId}`,
      kind: `return-${kind}`,
      to: order.email,
      locale: request.locale,
      now,
      data: {
        rmaNumber: request.rmaNumber,
        refundId,
        token,
        customerName: order.customerName,
        currency: order.currency,
        items: items.map(({ quantity, line }) => ({
          name: line.name,
          description: line.description,
          quantity,
        })),
        refundAmount: refunds.find(({ id }) => id === refundId)?.amount ?? refundTotal,
        address: lines,
        rejectionReason: request.rejectionReason,
      },
    })
  })
}
