import type Stripe from 'stripe'
import { completeSession } from '../checkout/complete-session.ts'
import type { Order } from '../checkout/order.ts'
import { priceOrder } from '../checkout/amounts/price-order.ts'
import type { Work } from '../stand-in.ts'
import type { SessionRecord } from '../store/tables.ts'
import { emit } from '../webhooks/emit.ts'
import { chargeObject } from './charge-object.ts'
import { declineMessage } from './declines.ts'
import { savePaymentMethod, outcomeOf, type PaymentDetails } from './payment-details.ts'
import { paymentIntentObject } from './payment-intent-object.ts'

export type Payment =
  { kind: 'done' } | { kind: 'authenticate' } | { kind: 'declined'; code: string; declineCode: string }

/** Tries to pay an open session. A session that is already paid is not charged again. */
export function paySession(
  work: Work,
  record: SessionRecord,
  order: Order,
  details: PaymentDetails | null,
): Payment {
  if (record.session.status !== 'open') return { kind: 'done' }
  const { amount_total } = priceOrder(work, record, order)
  if (amount_total === 0) {
    completeSession(work, record, order, 'no_payment_required')
    return { kind: 'done' }
  }
  if (!details) throw new Error('A session with an amount above zero needs payment details.')

  const { method, settles, settlesAfterMs } = savePaymentMethod(work, details, order.payer)
  const intent = {
    ...findOrCreateIntent(work, record, amount_total),
    payment_method: method.id,
    next_action: null,
  }
  if (order.payer.shipping) intent.shipping = { ...order.payer.shipping, phone: order.payer.phone }
  const attempted = { ...record, session: { ...record.session, payment_intent: intent.id } }
  const outcome = outcomeOf(details)

  if (outcome.kind === 'declined') {
    work.store.put('sessions', record.session.id, attempted)
    declinePayment(work, intent, method, outcome)
    return outcome
  }
  if (outcome.kind === 'authenticate') {
    work.store.put('sessions', record.session.id, { ...attempted, pendingOrder: order })
    requireAuthentication(work, intent, record)
    return { kind: 'authenticate' }
  }
  if (outcome.kind === 'processing') {
    startProcessing(work, intent, method)
    const due = work.now() + settlesAfterMs
    const outcomeLater = settles === 'fails_later' ? 'fails' : 'succeeds'
    const task = `settle_${intent.id}`
    work.store.put('tasks', task, {
      id: task,
      kind: 'settle_payment',
      target: intent.id,
      outcome: outcomeLater,
      due,
    })
    completeSession(work, attempted, order, 'unpaid')
    work.wake()
    return { kind: 'done' }
  }
  chargePayment(work, intent, method)
  completeSession(work, attempted, order, intent.capture_method === 'manual' ? 'unpaid' : 'paid')
  return { kind: 'done' }
}

/** The payment intent of the session, created at the first attempt and used by all later ones. */
function findOrCreateIntent(work: Work, record: SessionRecord, amount: number): Stripe.PaymentIntent {
  const known = work.store.find('paymentIntents', String(record.session.payment_intent))
  if (known) return { ...known, amount }
  const intent = paymentIntentObject(work, record, amount)
  work.store.put('paymentIntents', intent.id, intent)
  emit(work, 'payment_intent.created', intent)
  return intent
}

/** Creates the charge: captured, or authorized for a manual capture. */
export function chargePayment(work: Work, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod): void {
  const isAuthorizedOnly = intent.capture_method === 'manual'
  const charge = chargeObject(work, intent, method, { status: 'succeeded', captured: !isAuthorizedOnly })
  const paid: Stripe.PaymentIntent = {
    ...intent,
    amount_capturable: isAuthorizedOnly ? intent.amount : 0,
    amount_received: isAuthorizedOnly ? 0 : intent.amount,
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
    status: isAuthorizedOnly ? 'requires_capture' : 'succeeded',
  }
  work.store.put('charges', charge.id, charge)
  work.store.put('paymentIntents', intent.id, paid)
  emit(work, 'charge.succeeded', charge)
  emit(work, isAuthorizedOnly ? 'payment_intent.amount_capturable_updated' : 'payment_intent.succeeded', paid)
}

export function declinePayment(
  work: Work,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  { code, declineCode }: { code: string; declineCode: string },
): void {
  const message = declineMessage(code, declineCode)
  const charge = chargeObject(work, intent, method, {
    status: 'failed',
    captured: false,
    failure: { code, message, declineCode },
  })
  const failed: Stripe.PaymentIntent = {
    ...intent,
    last_payment_error: {
      charge: charge.id,
      code,
      decline_code: declineCode,
      doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`,
      message,
      payment_method: method,
      type: 'card_error',
    },
    latest_charge: charge.id,
    payment_method: null,
    status: 'requires_payment_method',
  }
  work.store.put('charges', charge.id, charge)
  work.store.put('paymentIntents', intent.id, failed)
  emit(work, 'charge.failed', charge)
  emit(work, 'payment_intent.payment_failed', failed)
}

function requireAuthentication(work: Work, intent: Stripe.PaymentIntent, record: SessionRecord): void {
  const page = `${work.publicUrl}/c/pay/${record.session.id}`
  const unauthenticated: Stripe.PaymentIntent = {
    ...intent,
    next_action: {
      type: 'redirect_to_url',
      redirect_to_url: { url: `${page}/authenticate`, return_url: page },
    },
    status: 'requires_action',
  }
  work.store.put('paymentIntents', intent.id, unauthenticated)
  emit(work, 'payment_intent.requires_action', unauthenticated)
}

function startProcessing(work: Work, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod): void {
  const charge = chargeObject(work, intent, method, { status: 'pending', captured: true })
  const processing: Stripe.PaymentIntent = { ...intent, latest_charge: charge.id, status: 'processing' }
  work.store.put('charges', charge.id, charge)
  work.store.put('paymentIntents', intent.id, processing)
  emit(work, 'charge.pending', charge)
  emit(work, 'payment_intent.processing', processing)
}
