import { currency, MAXIMUM_AMOUNT } from '../params/currency.ts'
import { metadata } from '../params/metadata.ts'
import { integer, oneOf, required, text } from '../params/read.ts'
import { shape } from '../params/shape.ts'

const duration = shape({
  unit: required(oneOf(['business_day', 'day', 'hour', 'month', 'week'])),
  value: required(integer({ min: 1 })),
})

/** Parameters of a shipping rate, created on its own or inside a session. */
export const shippingRateFields = {
  type: oneOf(['fixed_amount']),
  display_name: required(text({ max: 100 })),
  delivery_estimate: shape({ minimum: duration, maximum: duration }),
  fixed_amount: required(
    shape(
      {
        amount: required(integer({ min: 0, max: MAXIMUM_AMOUNT })),
        currency: required(currency()),
      },
      ['currency_options'],
    ),
  ),
  metadata: metadata(),
  tax_behavior: oneOf(['exclusive', 'inclusive', 'unspecified']),
  tax_code: text(),
}

export type ShippingRateFields = {
  [K in keyof typeof shippingRateFields]: ReturnType<(typeof shippingRateFields)[K]>
}
