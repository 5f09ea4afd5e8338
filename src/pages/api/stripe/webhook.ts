import type { APIRoute } from 'astro'
import { receiveWebhook } from '#features/order/index.ts'

/** Responds 400 to an event that Stripe did not sign, and 200 once any other event is stored. */
export const POST: APIRoute = async ({ request, locals: { app } }) => {
  const signature = request.headers.get('stripe-signature')
  const sent = { rawBody: await request.text(), signature }
  const received = await receiveWebhook(app, sent)
  if (received === 'forged') {
    return Response.json({ error: 'The signature does not match this body.' }, { status: 400 })
  }
  return Response.json({ received: true })
}
