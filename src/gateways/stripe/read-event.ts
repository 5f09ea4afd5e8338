import { z } from 'astro/zod'
import type Stripe from 'stripe'
import type { PaymentEvent } from '#ports/payments.ts'

const id = z.string().regex(/^\w{1,255}$/)
/** `refund`, `checkout.session`. */
const objectType = z.string().regex(/^[\w.]{1,255}$/)
/** Some objects (a balance, say) have no id. */
const eventShape = z.object({
  id,
  type: z.string().max(255),
  data: z.object({ object: z.object({ object: objectType.catch(''), id: id.catch('') }) }),
})

/**
 * Reads a webhook's raw body; undefined when its signature is not Stripe's for this very body, or is older than five minutes,
 * and when what is signed is no event.
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
