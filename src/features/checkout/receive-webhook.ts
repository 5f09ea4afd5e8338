import type { Database } from '#db/database.ts'
import type { Jobs } from '#domain/jobs.ts'
import type { Payments } from '#domain/order/payments.ts'
import { receiveEvent } from '#domain/order/receive-event.ts'

/**
 * Answers Stripe's webhook: 400 for what Stripe did not sign, 200 for all else, once it is written down. The work itself
 * is a job's, so that the answer is quick and a failure is tried again by us rather than by Stripe.
 */
export async function receiveWebhook(
  { db, jobs, payments }: { db: Database; jobs: Jobs; payments: Pick<Payments, 'readEvent'> },
  request: Request,
): Promise<Response> {
  const event = payments.readEvent(await request.text(), request.headers.get('stripe-signature'))
  if (!event) return Response.json({ error: 'The signature does not match this body.' }, { status: 400 })
  const isNew = await receiveEvent(db, jobs, event)
  return Response.json({ received: true, duplicate: !isNew })
}
