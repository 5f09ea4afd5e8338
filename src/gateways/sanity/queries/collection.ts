import { localised } from './fragments/localised.ts'
import { requiredPicture } from './fragments/picture.ts'
import { productCard } from './fragments/product-card.ts'
import { seo } from './fragments/seo.ts'
import { leads, shown } from './fragments/shown.ts'
import { groq } from './groq.ts'

export const collectionQuery = groq`*[_type == "collection" && slug.current == $slug && ${shown()}][0]{
  _id,
  "title": ${localised('title')},
  "slug": slug.current,
  "sentence": ${localised('sentence')},
  "intro": ${localised('intro')},
  "picture": ${requiredPicture('picture')},
  room,
  "products": products[${leads}]->${productCard},
  "uses": products[]._ref,
  "seo": ${seo}
}`
