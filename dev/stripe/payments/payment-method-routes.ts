import { noSuch } from '../api-error.ts'
import { get } from '../http/route.ts'
import { parameters } from '../params/shape.ts'

const noParams = parameters({})

export const paymentMethodRoutes = [
  get('/v1/payment_methods/:id', (call) => {
    noParams(call.params)
    const record = call.store.find('paymentMethods', call.id)
    if (!record) throw noSuch('PaymentMethod', call.id, 'payment_method')
    return record.method
  }),
]
