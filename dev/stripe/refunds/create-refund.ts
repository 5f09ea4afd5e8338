import type Stripe from 'stripe'
import { invalidParam, noSuch, refused } from '../api-error.ts'
import { newId } from '../ids.ts'
import { formatAmount } from '../params/currency.ts'
import { metadata } from '../params/metadata.ts'
import { emptyable, integer, oneOf, text } from '../params/read.ts'
import { parameters } from '../params/shape.ts'
import { timestamp, type Work } from '../stand-in.ts'
import type { MethodRecord } from '../store/tables.ts'
import { emit } from '../webhooks/emit.ts'

export const readRefundParams = parameters(
  {
    amount: integer({ min: 1 }),
    charge: text(),
    metadata: emptyable(metadata()),
    payment_intent: text(),
    reason: oneOf(['duplicate', 'fraudulent', 'requested_by_customer']),
  },
  ['currency', 'customer', 'instructions_email', 'origin', 'refund_application_fee', 'reverse_transfer'],
)

/** Refunds a charge, fully or partially, up to the amount not yet refunded. */
export function createRefund(work: Work, params: ReturnType<typeof readRefundParams>): Stripe.Refund {
  const charge = chargeToRefund(work, params)
  const remaining = charge.amount_captured - refundedAmount(work, charge.id)
  if (remaining <= 0)
    throw refused(`Charge ${charge.id} has already been refunded.`, 'charge_already_refunded')
  const amount = params.amount ?? remaining
  if (amount > remaining) {
    const [asked, available] = [amount, remaining].map((sum) => formatAmount(sum, charge.currency))
    throw refused(
      `Refund amount (${asked}) is greater than unrefunded amount on charge (${available})`,
      undefined,
      'amount',
    )
  }
  const settles = settlementOf(work, charge)
  const refund: Stripe.Refund = {
    id: newId.refund(String(charge.payment_method_details?.type)),
    object: 'refund',
    amount,
    balance_transaction: null,
    charge: charge.id,
    created: timestamp(work),
    currency: charge.currency,
    customer: null,
    customer_account: null,
    destination_details: { type: String(charge.payment_method_details?.type) },
    metadata: params.metadata ?? {},
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: params.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    // A refund that fails later starts as succeeded, because the bank rejects it days later.
    status: settles === 'succeed_later' ? 'pending' : 'succeeded',
    transfer_reversal: null,
    ...(settles === 'succeed_later' ? { pending_reason: 'processing' } : {}),
  }
  work.store.put('refunds', refund.id, refund)
  const refunded = updateRefundedAmount(work, charge)
  emit(work, 'refund.created', refund)
  emit(work, 'charge.refunded', refunded, {
    amount_refunded: charge.amount_refunded,
    refunded: charge.refunded,
  })
  if (settles !== 'at_once') {
    const id = `settle_${refund.id}`
    const due = work.now() + work.settings.settleAfterMs
    const outcome = settles === 'fail_later' ? 'fails' : 'succeeds'
    work.store.put('tasks', id, { id, kind: 'settle_refund', target: refund.id, outcome, due })
    work.wake()
  }
  return refund
}

/** The refunded amount of a charge, without failed and canceled refunds. */
function refundedAmount(work: Work, chargeId: string): number {
  return work.store
    .all('refunds')
    .filter(({ charge, status }) => charge === chargeId && status !== 'failed' && status !== 'canceled')
    .reduce((sum, { amount }) => sum + amount, 0)
}

/** Updates `amount_refunded` of a charge. The amount released by a partial capture counts as refunded. */
export function updateRefundedAmount(work: Work, charge: Stripe.Charge): Stripe.Charge {
  const amountRefunded = charge.amount - charge.amount_captured + refundedAmount(work, charge.id)
  const updated = { ...charge, amount_refunded: amountRefunded, refunded: amountRefunded === charge.amount }
  work.store.put('charges', charge.id, updated)
  return updated
}

function chargeToRefund(work: Work, params: ReturnType<typeof readRefundParams>): Stripe.Charge {
  if (params.charge !== undefined) {
    const charge = work.store.find('charges', params.charge)
    if (!charge) throw noSuch('charge', params.charge, 'charge', 400)
    if (params.payment_intent !== undefined && charge.payment_intent !== params.payment_intent) {
      throw invalidParam('The charge does not belong to this PaymentIntent.', 'payment_intent')
    }
    if (charge.status !== 'succeeded' || !charge.captured) {
      throw refused(
        `Charge ${charge.id} cannot be refunded: it has no captured amount.`,
        'charge_not_refundable',
        'charge',
      )
    }
    return charge
  }
  if (params.payment_intent === undefined) {
    throw invalidParam(
      'One of the following params should be provided for this request: payment_intent or charge.',
      'payment_intent',
      'parameter_missing',
    )
  }
  const intent = work.store.find('paymentIntents', params.payment_intent)
  if (!intent) throw noSuch('payment_intent', params.payment_intent, 'payment_intent', 400)
  const charge = work.store.find('charges', String(intent.latest_charge))
  if (charge?.status === 'succeeded' && charge.captured) return charge
  throw refused(
    `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
    'payment_intent_unexpected_state',
    'payment_intent',
  )
}

function settlementOf(work: Work, charge: Stripe.Charge): MethodRecord['refundsSettle'] {
  const asked = work.faults.refunds.next
  work.faults.refunds.next = null
  return asked ?? work.store.find('paymentMethods', String(charge.payment_method))?.refundsSettle ?? 'at_once'
}
