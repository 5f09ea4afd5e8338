import type Stripe from 'stripe'
import { changePaymentStatus } from '../checkout/complete-session.ts'
import type { Work } from '../stand-in.ts'
import { emit } from '../webhooks/emit.ts'

/** Settles a direct debit: it succeeds or fails. A payment that is not processing stays unchanged. */
export function settlePayment(work: Work, paymentIntentId: string, outcome: 'succeeds' | 'fails'): void {
  work.store.remove('tasks', `settle_${paymentIntentId}`)
  const intent = work.store.find('paymentIntents', paymentIntentId)
  const charge = work.store.find('charges', String(intent?.latest_charge))
  if (!intent || !charge || intent.status !== 'processing') return
  if (outcome === 'succeeds') succeed(work, intent, charge)
  else fail(work, intent, charge)
}

function succeed(work: Work, intent: Stripe.PaymentIntent, charge: Stripe.Charge): void {
  const settled: Stripe.Charge = { ...charge, status: 'succeeded' }
  const paid: Stripe.PaymentIntent = { ...intent, amount_received: intent.amount, status: 'succeeded' }
  work.store.put('charges', charge.id, settled)
  work.store.put('paymentIntents', intent.id, paid)
  emit(work, 'charge.succeeded', settled)
  emit(work, 'payment_intent.succeeded', paid)
  const session = changePaymentStatus(work, intent.id, 'paid')
  if (session) emit(work, 'checkout.session.async_payment_succeeded', session)
}

function fail(work: Work, intent: Stripe.PaymentIntent, charge: Stripe.Charge): void {
  const message = "The customer's bank account could not be debited."
  const failedCharge: Stripe.Charge = {
    ...charge,
    amount_captured: 0,
    captured: false,
    failure_code: 'debit_not_authorized',
    failure_message: message,
    paid: false,
    status: 'failed',
  }
  const failed: Stripe.PaymentIntent = {
    ...intent,
    last_payment_error: {
      charge: charge.id,
      code: 'payment_intent_payment_attempt_failed',
      decline_code: 'debit_not_authorized',
      message,
      type: 'card_error',
    },
    payment_method: null,
    status: 'requires_payment_method',
  }
  work.store.put('charges', charge.id, failedCharge)
  work.store.put('paymentIntents', intent.id, failed)
  emit(work, 'charge.failed', failedCharge)
  emit(work, 'payment_intent.payment_failed', failed)
  const session = changePaymentStatus(work, intent.id, 'unpaid')
  if (session) emit(work, 'checkout.session.async_payment_failed', session)
}
