import type { RefundStatus, ReturnStatus } from '../tables.ts'

export { returnStatuses, type ReturnStatus } from '../tables.ts'

const ways: Readonly<Record<ReturnStatus, readonly ReturnStatus[]>> = {
  requested: ['authorized', 'rejected', 'canceled'],
  authorized: ['in_transit', 'received', 'rejected', 'canceled'],
  in_transit: ['received', 'rejected'],
  received: ['inspected', 'rejected'],
  inspected: ['refunded', 'rejected'],
  // A refund may fail days after it was thought to be done.
  refunded: ['inspected'],
  rejected: [],
  canceled: [],
}

/** True when a return may go from one status to the next. */
export function canGo(from: ReturnStatus, to: ReturnStatus): boolean {
  return ways[from].includes(to)
}

/** Whether a refund gives money back, or has done so: neither failed nor canceled. */
export function isLiveRefund({ status }: { readonly status: RefundStatus }): boolean {
  return status !== 'failed' && status !== 'canceled'
}
