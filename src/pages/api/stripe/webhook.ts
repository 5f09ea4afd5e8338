import type { APIRoute } from 'astro'
import { receiveWebhook } from '#features/order/index.ts'

/** 400 for what Stripe did not sign, 200 for all else, once it is written down. */
export const POST: APIRoute = async ({ request, locals: { house } }) => {
  const signature = request.headers.get('stripe-signature')
  const sent = { rawBody: await request.text(), signature }
  const received = await receiveWebhook(house, sent)
  if (received === 'forged') {
    return Response.json({ error: 'The signature does not match this body.' }, { status: 400 })
  }
  return Response.json({ received: true })
}
