import type Stripe from 'stripe'
import { ApiError, noSuch, refused } from '../api-error.ts'
import { changePaymentStatus } from '../checkout/complete-session.ts'
import { listObject } from '../http/list-object.ts'
import { get, post, type Call } from '../http/route.ts'
import { formatAmount } from '../params/currency.ts'
import { mergeMetadata, metadata } from '../params/metadata.ts'
import { created, isCreatedWithin, pageFields } from '../params/page.ts'
import { emptyable, flag, integer, oneOf, text } from '../params/read.ts'
import { parameters } from '../params/shape.ts'
import { timestamp } from '../stand-in.ts'
import { emit } from '../webhooks/emit.ts'

const retrieveParams = parameters({ client_secret: text() })
const updateParams = parameters({ metadata: emptyable(metadata()), description: text() }, [
  'amount',
  'currency',
  'customer',
  'payment_method',
  'receipt_email',
  'shipping',
])
const captureParams = parameters(
  { amount_to_capture: integer({ min: 1 }), final_capture: flag(), metadata: emptyable(metadata()) },
  ['amount_details', 'application_fee_amount', 'payment_details', 'statement_descriptor', 'transfer_data'],
)
const cancelParams = parameters({
  cancellation_reason: oneOf(['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer']),
})
const listParams = parameters({ ...pageFields, created }, ['customer', 'customer_account'])

export const paymentIntentRoutes = [
  get('/v1/payment_intents/:id', (call) => {
    retrieveParams(call.params)
    return found(call)
  }),
  post('/v1/payment_intents/:id', (call) => {
    const change = updateParams(call.params)
    const before = found(call)
    const intent = {
      ...before,
      description: change.description ?? before.description,
      metadata: mergeMetadata(before.metadata, change.metadata),
    }
    call.store.put('paymentIntents', intent.id, intent)
    return intent
  }),
  post('/v1/payment_intents/:id/capture', (call) =>
    capture(call, captureParams(call.params).amount_to_capture),
  ),
  post('/v1/payment_intents/:id/cancel', (call) =>
    cancel(call, cancelParams(call.params).cancellation_reason),
  ),
  get('/v1/payment_intents', (call) => {
    const params = listParams(call.params)
    const intents = call.store
      .all('paymentIntents')
      .toReversed()
      .filter((intent) => isCreatedWithin(intent.created, params.created))
    return listObject(intents, params, '/v1/payment_intents')
  }),
]

/** Captures an authorized amount. A smaller capture releases the rest, as Stripe's final capture does. */
function capture(call: Call, asked: number | undefined): Stripe.PaymentIntent {
  const intent = found(call)
  if (intent.status !== 'requires_capture') throw unexpectedState(intent, 'captured', 'requires_capture')
  const amount = asked ?? intent.amount_capturable
  if (amount > intent.amount_capturable) {
    const [wanted, capturable] = [amount, intent.amount_capturable].map((sum) =>
      formatAmount(sum, intent.currency),
    )
    throw refused(
      `The amount to capture (${wanted}) is greater than the capturable amount (${capturable}).`,
      'amount_too_large',
      'amount_to_capture',
    )
  }
  const charge = call.store.find('charges', String(intent.latest_charge))
  if (!charge) throw new Error(`Charge ${String(intent.latest_charge)} is not in the store.`)
  const released = charge.amount - amount
  const captured: Stripe.Charge = {
    ...charge,
    amount_captured: amount,
    amount_refunded: released,
    captured: true,
  }
  const paid: Stripe.PaymentIntent = {
    ...intent,
    amount_capturable: 0,
    amount_received: amount,
    status: 'succeeded',
  }
  call.store.put('charges', charge.id, captured)
  call.store.put('paymentIntents', intent.id, paid)
  changePaymentStatus(call, intent.id, 'paid')
  emit(call, 'charge.captured', captured)
  emit(call, 'payment_intent.succeeded', paid)
  return paid
}

/** Releases an authorized amount. A captured amount needs a refund instead. */
function cancel(
  call: Call,
  reason: Stripe.PaymentIntent.CancellationReason | undefined,
): Stripe.PaymentIntent {
  const intent = found(call)
  const cancelable = [
    'requires_payment_method',
    'requires_capture',
    'requires_confirmation',
    'requires_action',
  ]
  if (!cancelable.includes(intent.status)) throw unexpectedState(intent, 'canceled', cancelable.join(', '))
  const canceled: Stripe.PaymentIntent = {
    ...intent,
    amount_capturable: 0,
    canceled_at: timestamp(call),
    cancellation_reason: reason ?? null,
    next_action: null,
    status: 'canceled',
  }
  const charge = call.store.find('charges', String(intent.latest_charge))
  if (charge && intent.status === 'requires_capture') {
    const released: Stripe.Charge = { ...charge, amount_refunded: charge.amount, refunded: true }
    call.store.put('charges', charge.id, released)
    emit(call, 'charge.refunded', released)
  }
  call.store.put('paymentIntents', intent.id, canceled)
  emit(call, 'payment_intent.canceled', canceled)
  return canceled
}

function found(call: Call): Stripe.PaymentIntent {
  const intent = call.store.find('paymentIntents', call.id)
  if (!intent) throw noSuch('payment_intent', call.id, 'intent')
  return intent
}

function unexpectedState(intent: Stripe.PaymentIntent, verb: string, states: string): ApiError {
  return new ApiError(
    400,
    {
      type: 'invalid_request_error',
      code: 'payment_intent_unexpected_state',
      doc_url: 'https://stripe.com/docs/error-codes/payment-intent-unexpected-state',
      message: `This PaymentIntent could not be ${verb} because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be ${verb}: ${states}.`,
      payment_intent: intent,
    },
    true,
  )
}
