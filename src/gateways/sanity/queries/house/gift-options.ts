import { localised } from '../fragments/localised.ts'
import { picture } from '../fragments/picture.ts'
import { priceOf } from '../fragments/product/price.ts'
import { groq } from '../groq.ts'

/** With a null price, `isComplimentary` distinguishes a free option from one that is not sold in this currency. */
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
