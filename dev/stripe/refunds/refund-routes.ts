import type Stripe from 'stripe'
import { noSuch } from '../api-error.ts'
import { listObject } from '../http/list-object.ts'
import { get, post, type Call } from '../http/route.ts'
import { mergeMetadata, metadata } from '../params/metadata.ts'
import { created, isCreatedWithin, pageFields } from '../params/page.ts'
import { emptyable, text } from '../params/read.ts'
import { parameters } from '../params/shape.ts'
import { emit } from '../webhooks/emit.ts'
import { createRefund, readRefundParams } from './create-refund.ts'

const noParams = parameters({})
const updateParams = parameters({ metadata: emptyable(metadata()) })
const listParams = parameters({ ...pageFields, charge: text(), created, payment_intent: text() })

export const refundRoutes = [
  post('/v1/refunds', (call) => createRefund(call, readRefundParams(call.params))),
  get('/v1/refunds/:id', (call) => {
    noParams(call.params)
    return found(call)
  }),
  post('/v1/refunds/:id', (call) => {
    const change = updateParams(call.params)
    const before = found(call)
    const refund = { ...before, metadata: mergeMetadata(before.metadata ?? {}, change.metadata) }
    call.store.put('refunds', refund.id, refund)
    emit(call, 'refund.updated', refund, { metadata: before.metadata })
    return refund
  }),
  get('/v1/refunds', (call) => {
    const params = listParams(call.params)
    const refunds = call.store
      .all('refunds')
      .toReversed()
      .filter(({ charge }) => params.charge === undefined || charge === params.charge)
      .filter(
        ({ payment_intent }) =>
          params.payment_intent === undefined || payment_intent === params.payment_intent,
      )
      .filter((refund) => isCreatedWithin(refund.created, params.created))
    return listObject(refunds, params, '/v1/refunds')
  }),
]

function found(call: Call): Stripe.Refund {
  const refund = call.store.find('refunds', call.id)
  if (!refund) throw noSuch('refund', call.id, 'id')
  return refund
}
