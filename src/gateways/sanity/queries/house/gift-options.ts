import { localised } from '../fragments/localised.ts'
import { picture } from '../fragments/picture.ts'
import { priceOf } from '../fragments/price.ts'
import { groq } from '../groq.ts'

/** `isComplimentary` tells a gift of the house (price null) from a part that is not sold in this currency. */
export const giftOptionsQuery = groq`*[_type == "giftOption"] | order(kind asc, order asc)[0...100]{
  _id,
  kind,
  key,
  "title": ${localised('title')},
  "note": ${localised('note')},
  swatch,
  "price": ${priceOf('prices')},
  "isComplimentary": count(coalesce(prices, [])) == 0,
  maxInitials,
  "picture": picture${picture},
  order
}`
