import type { APIRoute } from 'astro'
import { receiveWebhook } from '#features/checkout/receive-webhook.ts'

export const POST: APIRoute = ({ request, locals: { house } }) =>
  receiveWebhook({ db: house.db, jobs: house.queue, payments: house.payments }, request)
