import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import { API_VERSION, timestamp, type Work } from '../stand-in.ts'
import { queueEvent } from './queue-event.ts'

type EventType = Extract<
  Stripe.Event['type'],
  | 'checkout.session.completed'
  | 'checkout.session.expired'
  | 'checkout.session.async_payment_succeeded'
  | 'checkout.session.async_payment_failed'
  | 'payment_intent.created'
  | 'payment_intent.processing'
  | 'payment_intent.requires_action'
  | 'payment_intent.succeeded'
  | 'payment_intent.payment_failed'
  | 'payment_intent.canceled'
  | 'payment_intent.amount_capturable_updated'
  | 'charge.pending'
  | 'charge.succeeded'
  | 'charge.failed'
  | 'charge.captured'
  | 'charge.refunded'
  | 'refund.created'
  | 'refund.updated'
  | 'refund.failed'
  | 'product.created'
  | 'product.updated'
  | 'price.created'
  | 'price.updated'
>

type EventObject =
  | Stripe.Checkout.Session
  | Stripe.PaymentIntent
  | Stripe.Charge
  | Stripe.Refund
  | Stripe.Product
  | Stripe.Price

/** Stores an event with the current state of the object, and queues it for the webhook endpoint. */
export function emit(work: Work, type: EventType, object: EventObject, previous?: object): void {
  const event = {
    id: newId.event(),
    object: 'event',
    api_version: API_VERSION,
    created: timestamp(work),
    data: previous ? { object, previous_attributes: previous } : { object },
    livemode: false,
    pending_webhooks: work.settings.webhookUrl === null ? 0 : 1,
    request: work.request ?? { id: null, idempotency_key: null },
    type,
    // The SDK's Event is a union of all event types, so the compiler cannot check that the object fits the type.
  } as unknown as Stripe.Event
  work.store.put('events', event.id, event)
  if (work.settings.webhookUrl !== null) queueEvent(work, event.id)
}
