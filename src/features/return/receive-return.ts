import type { Database } from '#db/database.ts'
import { type Result, done, refused } from '#shared/result.ts'
import type { Clock } from '#ports/clock.ts'
import type { Jobs } from '#ports/jobs.ts'
import { findReturnByRma, type ReturnWithItems } from './find-return.ts'
import { canGo, goTo, lockReturn } from './rules/return-status.ts'

/** Marks a return as received and enqueues an email to the customer. It is idempotent. */
export function receiveReturn(
  { db, jobs, clock }: { readonly db: Database; readonly jobs: Jobs; readonly clock: Clock },
  rmaNumber: string,
): Promise<Result<ReturnWithItems, 'not_found' | 'not_expected'>> {
  return db.transaction(async (tx) => {
    const found = await findReturnByRma(tx, rmaNumber)
    const locked = found && (await lockReturn(tx, found.request.id))
    if (!locked) return refused('not_found')
    if (locked.receivedAt === null) {
      if (!canGo(locked.status, 'received')) return refused('not_expected', locked.status)
      await goTo(tx, locked, 'received', clock.now())
      await jobs.enqueue(tx, 'return.write-letter', {
        returnRequestId: locked.id,
        kind: 'received',
        refundId: null,
      })
    }
    const received = await findReturnByRma(tx, rmaNumber)
    return received ? done(received) : refused('not_found')
  })
}
