import { completeSession } from '../checkout/complete-session.ts'
import type { Work } from '../stand-in.ts'
import type { SessionRecord } from '../store/tables.ts'
import { emit } from '../webhooks/emit.ts'
import { decline, takeMoney, type Payment } from './pay-session.ts'

/** The customer comes back from their bank. Whoever comes back twice pays once. */
export function finishAuthentication(work: Work, record: SessionRecord, isPassed: boolean): Payment {
  const intent = work.store.find('paymentIntents', String(record.session.payment_intent))
  const order = record.pendingOrder
  if (!intent || !order || intent.status !== 'requires_action') return { kind: 'done' }
  const kept = work.store.find('paymentMethods', String(intent.payment_method))
  if (!kept) throw new Error(`Payment method ${String(intent.payment_method)} is not in the store.`)

  if (!isPassed) {
    const message =
      'We are unable to authenticate your payment method. Please choose a different payment method and try again.'
    const failed = {
      ...intent,
      last_payment_error: {
        code: 'payment_intent_authentication_failure',
        doc_url: 'https://stripe.com/docs/error-codes/payment-intent-authentication-failure',
        message,
        payment_method: kept.method,
        type: 'invalid_request_error',
      },
      next_action: null,
      payment_method: null,
      status: 'requires_payment_method',
    }
    work.store.put('paymentIntents', intent.id, failed)
    work.store.put('sessions', record.session.id, { ...record, pendingOrder: null })
    emit(work, 'payment_intent.payment_failed', failed)
    return { kind: 'declined', code: 'authentication_failure', declineCode: 'authentication_failure' }
  }
  if (kept.afterAuthentication === 'declined') {
    const reason = { code: 'card_declined', declineCode: 'generic_decline' }
    work.store.put('sessions', record.session.id, { ...record, pendingOrder: null })
    decline(work, { ...intent, next_action: null }, kept.method, reason)
    return { kind: 'declined', ...reason }
  }
  takeMoney(work, intent, kept.method)
  completeSession(work, record, order, intent.capture_method === 'manual' ? 'unpaid' : 'paid')
  return { kind: 'done' }
}
