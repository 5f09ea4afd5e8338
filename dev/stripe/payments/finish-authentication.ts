import { completeSession } from '../checkout/complete-session.ts'
import type { Work } from '../stand-in.ts'
import type { SessionRecord } from '../store/tables.ts'
import { emit } from '../webhooks/emit.ts'
import { chargePayment, declinePayment, type Payment } from './pay-session.ts'

/** Completes or declines a payment after the 3-D Secure step. A second call for the same payment does nothing. */
export function finishAuthentication(work: Work, record: SessionRecord, isPassed: boolean): Payment {
  const intent = work.store.find('paymentIntents', String(record.session.payment_intent))
  const order = record.pendingOrder
  if (!intent || !order || intent.status !== 'requires_action') return { kind: 'done' }
  const stored = work.store.find('paymentMethods', String(intent.payment_method))
  if (!stored) throw new Error(`Payment method ${String(intent.payment_method)} is not in the store.`)

  if (!isPassed) {
    const message =
      'We are unable to authenticate your payment method. Please choose a different payment method and try again.'
    const failed = {
      ...intent,
      last_payment_error: {
        code: 'payment_intent_authentication_failure',
        doc_url: 'https://stripe.com/docs/error-codes/payment-intent-authentication-failure',
        message,
        payment_method: stored.method,
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
  if (stored.afterAuthentication === 'declined') {
    const reason = { code: 'card_declined', declineCode: 'generic_decline' }
    work.store.put('sessions', record.session.id, { ...record, pendingOrder: null })
    declinePayment(work, { ...intent, next_action: null }, stored.method, reason)
    return { kind: 'declined', ...reason }
  }
  chargePayment(work, intent, stored.method)
  completeSession(work, record, order, intent.capture_method === 'manual' ? 'unpaid' : 'paid')
  return { kind: 'done' }
}
