import { ApiError, noSuch } from '../api-error.ts'
import { listObject } from '../http/list-object.ts'
import { get, post, type Call } from '../http/route.ts'
import { mergeMetadata, metadata } from '../params/metadata.ts'
import { created, isCreatedWithin, pageFields } from '../params/page.ts'
import { emptyable, oneOf, text } from '../params/read.ts'
import { parameters, shape } from '../params/shape.ts'
import type { SessionRecord } from '../store/tables.ts'
import { createSession } from './create/create-session.ts'
import { expireSession } from './expire-session.ts'
import { lineItemList } from './line-item-list.ts'
import { readSessionParams } from './params/session-params.ts'

const noParams = parameters({})
const pageParams = parameters(pageFields)
const updateParams = parameters({ metadata: emptyable(metadata()) }, [
  'collected_information',
  'line_items',
  'shipping_options',
])
const listParams = parameters(
  {
    ...pageFields,
    created,
    customer_details: shape({ email: text() }),
    payment_intent: text(),
    status: oneOf(['complete', 'expired', 'open']),
  },
  ['customer', 'customer_account', 'payment_link', 'subscription'],
)

export const sessionRoutes = [
  post('/v1/checkout/sessions', (call) => createSession(call, readSessionParams(call.params)).session),
  get('/v1/checkout/sessions/:id', (call) => {
    noParams(call.params)
    return found(call).session
  }),
  post('/v1/checkout/sessions/:id', (call) => {
    const change = updateParams(call.params)
    const record = found(call)
    const session = {
      ...record.session,
      metadata: mergeMetadata(record.session.metadata ?? {}, change.metadata),
    }
    call.store.put('sessions', session.id, { ...record, session })
    return session
  }),
  post('/v1/checkout/sessions/:id/expire', (call) => {
    noParams(call.params)
    const record = found(call)
    if (record.session.status === 'open') return expireSession(call, record).session
    throw new ApiError(
      400,
      {
        type: 'invalid_request_error',
        message: `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${record.session.status}\`.`,
      },
      true,
    )
  }),
  get('/v1/checkout/sessions/:id/line_items', (call) => {
    const page = pageParams(call.params)
    return lineItemList(call.store, found(call).session.id, page)
  }),
  get('/v1/checkout/sessions', (call) => {
    const params = listParams(call.params)
    const sessions = call.store
      .all('sessions')
      .map(({ session }) => session)
      .toReversed()
      .filter((session) => params.status === undefined || session.status === params.status)
      .filter(
        (session) => params.payment_intent === undefined || session.payment_intent === params.payment_intent,
      )
      .filter(
        (session) =>
          !params.customer_details || session.customer_details?.email === params.customer_details.email,
      )
      .filter((session) => isCreatedWithin(session.created, params.created))
    return listObject(sessions, params, '/v1/checkout/sessions')
  }),
]

function found(call: Call): SessionRecord {
  const record = call.store.find('sessions', call.id)
  if (!record) throw noSuch('checkout.session', call.id, 'session')
  return record
}
