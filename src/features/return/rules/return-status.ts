import type { RefundStatus, ReturnStatus } from '../tables.ts'

export { returnStatuses, type ReturnStatus } from '../tables.ts'

const transitions: Readonly<Record<ReturnStatus, readonly ReturnStatus[]>> = {
  requested: ['authorized', 'rejected', 'canceled'],
  authorized: ['in_transit', 'received', 'rejected', 'canceled'],
  in_transit: ['received', 'rejected'],
  received: ['inspected', 'rejected'],
  inspected: ['refunded', 'rejected'],
  // A refund can fail days after it succeeded.
  refunded: ['inspected'],
  rejected: [],
  canceled: [],
}

export function canChangeStatus(from: ReturnStatus, to: ReturnStatus): boolean {
  return transitions[from].includes(to)
}

/** Whether a refund gives money back, or has done so: neither failed nor canceled. */
export function isLiveRefund({ status }: { readonly status: RefundStatus }): boolean {
  return status !== 'failed' && status !== 'canceled'
}
