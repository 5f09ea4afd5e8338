import type { Database } from '#db/database.ts'
import { type Result, done, refused } from '#shared/result.ts'
import type { Clock } from '#ports/clock.ts'
import { findReturn, type ReturnWithItems } from './find-return.ts'
import { canGo, goTo, lockReturn } from './rules/return-status.ts'

export type ReturnChange =
  { readonly to: 'in_transit'; readonly trackingNumber: string | null } | { readonly to: 'canceled' }

/** Lets the customer mark a return as sent, or cancel it. */
export function changeReturn(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  token: string,
  change: ReturnChange,
): Promise<Result<ReturnWithItems, 'not_found' | 'too_late'>> {
  return db.transaction(async (tx) => {
    const found = await findReturn(tx, token)
    const locked = found && (await lockReturn(tx, found.request.id))
    if (!found || !locked) return refused('not_found')
    if (locked.status !== change.to) {
      if (!canGo(locked.status, change.to)) return refused('too_late', locked.status)
      const more = change.to === 'in_transit' ? { trackingNumber: change.trackingNumber } : {}
      await goTo(tx, locked, change.to, clock.now(), more)
    }
    const changed = await findReturn(tx, token)
    return changed ? done(changed) : refused('not_found')
  })
}
