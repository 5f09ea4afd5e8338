import { required, text } from './read.ts'
import { shape } from './shape.ts'

/** Someone's name and where they live, as Stripe takes it in `shipping`. */
export const shippingDetails = shape({
  address: required(
    shape({
      city: text(),
      country: text({ pattern: /^[A-Za-z]{2}$/ }),
      line1: required(text()),
      line2: text(),
      postal_code: text(),
      state: text(),
    }),
  ),
  carrier: text(),
  name: required(text()),
  phone: text(),
  tracking_number: text(),
})
