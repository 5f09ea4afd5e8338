import { type Result, done, refused } from '#shared/result.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import type { ReturnWithItems } from './find-return.ts'
import { lockReturn } from './lock-return.ts'
import { canChangeStatus } from './rules/return-status.ts'
import { setReturnStatus } from './set-return-status.ts'

/** Marks a return as received and enqueues an email to the customer. It is idempotent. */
export function receiveReturn(
  { db, jobs, clock }: UseCaseDeps,
  rmaNumber: string,
): Promise<Result<ReturnWithItems, 'not_found' | 'not_expected'>> {
  return db.transaction(async (tx) => {
    const found = await lockReturn(tx, { rmaNumber })
    if (!found) return refused('not_found')
    if (found.request.receivedAt !== null) return done(found)
    const { id: returnRequestId, status } = found.request
    if (!canChangeStatus(status, 'received')) return refused('not_expected', status)
    const request = await setReturnStatus(tx, found.request, 'received', clock.now())
    await jobs.enqueue(tx, 'return.enqueue-email', { returnRequestId, kind: 'received', refundId: null })
    return done({ ...found, request })
  })
}
