import { type Result, done, refused } from '#shared/result.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import type { ReturnWithItems } from './find-return.ts'
import { lockReturn } from './lock-return.ts'
import { canChangeStatus, isLiveRefund } from './rules/return-status.ts'
import { setReturnStatus } from './set-return-status.ts'

/** Rejects a return. The email to the customer contains `reason` unchanged. Refused once a refund is pending or succeeded. */
export function rejectReturn(
  { db, jobs, clock }: UseCaseDeps,
  rmaNumber: string,
  reason: string,
): Promise<Result<ReturnWithItems, 'not_found' | 'too_late'>> {
  return db.transaction(async (tx) => {
    const found = await lockReturn(tx, { rmaNumber })
    if (!found) return refused('not_found')
    const { id: returnRequestId, status } = found.request
    if (found.refunds.some(isLiveRefund) || !canChangeStatus(status, 'rejected'))
      return refused('too_late', status)
    const request = await setReturnStatus(tx, found.request, 'rejected', clock.now(), {
      rejectionReason: reason,
    })
    await jobs.enqueue(tx, 'return.enqueue-email', { returnRequestId, kind: 'rejected', refundId: null })
    return done({ ...found, request })
  })
}
