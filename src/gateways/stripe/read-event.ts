import type Stripe from 'stripe'
import type { PaymentEvent } from '#domain/order/payments.ts'

/** Reads a webhook's raw body; undefined when its signature is not Stripe's for this very body, or is older than five minutes. */
export function readEvent(
  stripe: Stripe,
  secret: string,
  rawBody: string,
  signature: string | null,
): PaymentEvent | undefined {
  if (!signature) return undefined
  let event: Stripe.Event
  try {
    event = stripe.webhooks.constructEvent(rawBody, signature, secret)
  } catch {
    return undefined
  }
  const { object, id } = event.data.object as { object?: unknown; id?: unknown }
  return { id: event.id, type: event.type, objectType: String(object ?? ''), objectId: String(id ?? '') }
}
