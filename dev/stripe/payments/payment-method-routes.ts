import { noSuch } from '../api-error.ts'
import { get } from '../http/route.ts'
import { parameters } from '../params/shape.ts'

const noParams = parameters({})

export const paymentMethodRoutes = [
  get('/v1/payment_methods/:id', (call) => {
    noParams(call.params)
    const kept = call.store.find('paymentMethods', call.id)
    if (!kept) throw noSuch('PaymentMethod', call.id, 'payment_method')
    return kept.method
  }),
]
