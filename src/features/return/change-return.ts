import { type Result, done, refused } from '#shared/result.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'
import type { ReturnWithItems } from './find-return.ts'
import { lockReturn } from './lock-return.ts'
import { returnLinks } from './return-links.ts'
import { canChangeStatus } from './rules/return-status.ts'
import { setReturnStatus } from './set-return-status.ts'

export type ReturnChange =
  { readonly to: 'in_transit'; readonly trackingNumber: string | null } | { readonly to: 'canceled' }

/** Lets the customer mark a return as sent, or cancel it. */
export function changeReturn(
  { db, clock }: Pick<UseCaseDeps, 'db' | 'clock'>,
  token: string,
  change: ReturnChange,
): Promise<Result<ReturnWithItems, 'not_found' | 'too_late'>> {
  return db.transaction(async (tx) => {
    const id = await returnLinks.find(tx, token)
    const found = id === undefined ? undefined : await lockReturn(tx, { id })
    if (!found) return refused('not_found')
    const { status } = found.request
    if (status === change.to) return done(found)
    if (!canChangeStatus(status, change.to)) return refused('too_late', status)
    const more = change.to === 'in_transit' ? { trackingNumber: change.trackingNumber } : {}
    const request = await setReturnStatus(tx, found.request, change.to, clock.now(), more)
    return done({ ...found, request })
  })
}
