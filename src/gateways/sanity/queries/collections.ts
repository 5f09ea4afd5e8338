import { localised } from './fragments/localised.ts'
import { requiredPicture } from './fragments/picture.ts'
import { leads, shown } from './fragments/shown.ts'
import { groq } from './groq.ts'

export const collectionsQuery = groq`*[_type == "collection" && ${shown()}] | order(_id asc){
  _id,
  "title": ${localised('title')},
  "slug": slug.current,
  "sentence": ${localised('sentence')},
  "picture": ${requiredPicture('picture')},
  room,
  "productCount": count(products[${leads}])
}`
