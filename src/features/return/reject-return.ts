import type { Database } from '#db/database.ts'
import { type Result, done, refused } from '#shared/result.ts'
import type { Clock } from '#ports/clock.ts'
import type { Jobs } from '#ports/jobs.ts'
import { findReturnByRma, type ReturnWithItems } from './find-return.ts'
import { canGo, goTo, lockReturn } from './rules/return-status.ts'

/** Rejects a return. The email to the customer contains `reason` unchanged. Refused once a refund is pending or succeeded. */
export function rejectReturn(
  { db, jobs, clock }: { readonly db: Database; readonly jobs: Jobs; readonly clock: Clock },
  rmaNumber: string,
  reason: string,
): Promise<Result<ReturnWithItems, 'not_found' | 'too_late'>> {
  return db.transaction(async (tx) => {
    const asked = await findReturnByRma(tx, rmaNumber)
    const locked = asked && (await lockReturn(tx, asked.request.id))
    const found = await findReturnByRma(tx, rmaNumber)
    if (!found || !locked) return refused('not_found')
    const isPaidBack = found.refunds.some(({ status }) => status !== 'failed' && status !== 'canceled')
    if (isPaidBack || !canGo(locked.status, 'rejected')) return refused('too_late', locked.status)
    await goTo(tx, locked, 'rejected', clock.now(), { rejectionReason: reason })
    await jobs.enqueue(tx, 'return.write-letter', {
      returnRequestId: locked.id,
      kind: 'rejected',
      refundId: null,
    })
    const rejected = await findReturnByRma(tx, rmaNumber)
    return rejected ? done(rejected) : refused('not_found')
  })
}
