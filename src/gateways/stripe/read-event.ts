import { z } from 'astro/zod'
import type Stripe from 'stripe'
import type { PaymentEvent } from '#ports/payments.ts'

const id = z.string().regex(/^\w{1,255}$/)
/** `refund`, `checkout.session`. */
const objectType = z.string().regex(/^[\w.]{1,255}$/)
/** Some objects, such as a balance, have no id. */
const eventShape = z.object({
  id,
  type: z.string().max(255),
  data: z.object({ object: z.object({ object: objectType.catch(''), id: id.catch('') }) }),
})

/**
 * Parses a webhook's raw body. Undefined when its signature is invalid or older than five minutes, or the body is not an
 * event.
 */
export function readEvent(
  stripe: Stripe,
  secret: string,
  rawBody: string,
  signature: string | null,
): PaymentEvent | undefined {
  if (!signature) return undefined
  let event: unknown
  try {
    event = stripe.webhooks.constructEvent(rawBody, signature, secret)
  } catch {
    return undefined
  }
  const read = eventShape.safeParse(event)
  if (!read.success) return undefined
  const { object } = read.data.data
  return { id: read.data.id, type: read.data.type, objectType: object.object, objectId: object.id }
}
