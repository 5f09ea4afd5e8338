import { localised } from './fragments/localised.ts'
import { requiredPicture } from './fragments/picture.ts'
import { groq } from './groq.ts'

export const collectionsQuery = groq`*[_type == "collection"] | order(_id asc){
  _id,
  "title": ${localised('title')},
  "slug": slug.current,
  "sentence": ${localised('sentence')},
  "picture": ${requiredPicture('picture')},
  room,
  "productCount": count(products)
}`
