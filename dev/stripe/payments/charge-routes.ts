import { noSuch } from '../api-error.ts'
import { listObject } from '../http/list-object.ts'
import { get } from '../http/route.ts'
import { created, isCreatedWithin, pageFields } from '../params/page.ts'
import { text } from '../params/read.ts'
import { parameters } from '../params/shape.ts'

const noParams = parameters({})
const listParams = parameters({ ...pageFields, created, payment_intent: text() }, [
  'customer',
  'transfer_group',
])

export const chargeRoutes = [
  get('/v1/charges/:id', (call) => {
    noParams(call.params)
    const charge = call.store.find('charges', call.id)
    if (!charge) throw noSuch('charge', call.id, 'charge')
    return charge
  }),
  get('/v1/charges', (call) => {
    const params = listParams(call.params)
    const charges = call.store
      .all('charges')
      .toReversed()
      .filter(
        (charge) => params.payment_intent === undefined || charge.payment_intent === params.payment_intent,
      )
      .filter((charge) => isCreatedWithin(charge.created, params.created))
    return listObject(charges, params, '/v1/charges')
  }),
]
