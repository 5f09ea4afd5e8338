import { localised } from '../fragments/localised.ts'
import { priceOf } from '../fragments/product/price.ts'
import { groq } from '../groq.ts'

export const shippingOptionsQuery = groq`*[_type == "shippingOption"] | order(order asc)[0...100]{
  _id,
  key,
  "title": ${localised('title')},
  "note": ${localised('note')},
  "price": ${priceOf('prices')},
  "isComplimentary": count(coalesce(prices, [])) == 0,
  minDays,
  maxDays,
  "countries": coalesce(countries, []),
  order
}`
