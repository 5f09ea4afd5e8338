import { noSuch } from '../api-error.ts'
import { listObject } from '../http/list-object.ts'
import { get, post, type Call } from '../http/route.ts'
import { currency } from '../params/currency.ts'
import { mergeMetadata, metadata } from '../params/metadata.ts'
import { created, isCreatedWithin, pageFields } from '../params/page.ts'
import { emptyable, flag } from '../params/read.ts'
import { parameters } from '../params/shape.ts'
import { shippingRateFields } from './shipping-rate-fields.ts'
import { shippingRateObject } from './shipping-rate-object.ts'

const createParams = parameters(shippingRateFields)
const updateParams = parameters({ active: flag(), metadata: emptyable(metadata()) }, [
  'fixed_amount',
  'tax_behavior',
])
const listParams = parameters({ ...pageFields, active: flag(), created, currency: currency() })

export const shippingRateRoutes = [
  post('/v1/shipping_rates', (call) => {
    const rate = shippingRateObject(call, createParams(call.params))
    call.store.put('shippingRates', rate.id, rate)
    return rate
  }),
  get('/v1/shipping_rates/:id', (call) => found(call)),
  post('/v1/shipping_rates/:id', (call) => {
    const params = updateParams(call.params)
    const before = found(call)
    const rate = {
      ...before,
      active: params.active ?? before.active,
      metadata: mergeMetadata(before.metadata, params.metadata),
    }
    call.store.put('shippingRates', rate.id, rate)
    return rate
  }),
  get('/v1/shipping_rates', (call) => {
    const params = listParams(call.params)
    const rates = call.store
      .all('shippingRates')
      .toReversed()
      .filter((rate) => params.active === undefined || rate.active === params.active)
      .filter((rate) => params.currency === undefined || rate.fixed_amount?.currency === params.currency)
      .filter((rate) => isCreatedWithin(rate.created, params.created))
    return listObject(rates, params, '/v1/shipping_rates')
  }),
]

function found(call: Call) {
  const rate = call.store.find('shippingRates', call.id)
  if (!rate) throw noSuch('shipping rate', call.id, 'shipping_rate_token')
  return rate
}
