import { timestamp, type Work } from '../stand-in.ts'
import { emit } from '../webhooks/emit.ts'
import { updateRefundedAmount } from './create-refund.ts'

/** Settles a refund: it succeeds, or it fails and the amount returns to the merchant. */
export function settleRefund(work: Work, refundId: string, outcome: 'succeeds' | 'fails'): void {
  work.store.remove('tasks', `settle_${refundId}`)
  const refund = work.store.find('refunds', refundId)
  if (!refund || refund.status === 'failed' || refund.status === 'canceled') return
  const before = { status: refund.status }
  const settled = { ...refund }
  delete settled.pending_reason
  if (outcome === 'succeeds') {
    if (refund.status === 'succeeded') return
    const succeeded = { ...settled, status: 'succeeded' }
    work.store.put('refunds', refundId, succeeded)
    emit(work, 'refund.updated', succeeded, before)
    return
  }
  const failed = {
    ...settled,
    failure_balance_transaction: `txn_${timestamp(work)}`,
    failure_reason: 'expired_or_canceled_card',
    status: 'failed',
  }
  work.store.put('refunds', refundId, failed)
  const charge = work.store.find('charges', String(refund.charge))
  if (charge) updateRefundedAmount(work, charge)
  emit(work, 'refund.updated', failed, before)
  emit(work, 'refund.failed', failed)
}
