import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import { timestamp, type Work } from '../stand-in.ts'
import type { SessionRecord } from '../store/tables.ts'

/** A payment intent, as a session creates it at the first attempt to pay. */
export function paymentIntentObject(work: Work, record: SessionRecord, amount: number): Stripe.PaymentIntent {
  const { session, intentData } = record
  const id = newId.paymentIntent()
  return {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: session.allowed_payment_method_types,
    amount,
    amount_capturable: 0,
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: intentData.captureMethod,
    client_secret: `${id}_secret_${newId.secret()}`,
    confirmation_method: 'automatic',
    created: timestamp(work),
    currency: session.currency ?? '',
    customer: null,
    customer_account: null,
    description: intentData.description,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: intentData.metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: session.payment_method_types,
    payment_record: null,
    processing: null,
    receipt_email: intentData.receiptEmail,
    review: null,
    setup_future_usage: null,
    shipping: intentData.shipping,
    source: null,
    statement_descriptor: intentData.statementDescriptor,
    statement_descriptor_suffix: intentData.statementDescriptorSuffix,
    status: 'requires_payment_method',
    transfer_group: null,
  }
}
