import { required, text } from './read.ts'
import { shape } from './shape.ts'

/** The `shipping` parameter: name, address and carrier. */
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
