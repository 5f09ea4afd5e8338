import { localised } from '../fragments/localised.ts'
import { requiredPicture } from '../fragments/picture.ts'
import { leads, shown } from '../fragments/shown.ts'
import { groq } from '../groq.ts'

const collectionCard = `{
  _id,
  "title": ${localised('title')},
  "slug": slug.current,
  "sentence": ${localised('sentence')},
  "picture": ${requiredPicture('picture')},
  "tone": room,
  "productCount": count(products[${leads}])
}`

export const collectionsQuery = groq`{
  "items": *[_type == "collection" && ${shown()}] | order(_id asc)[$from...$to]${collectionCard},
  "total": count(*[_type == "collection" && ${shown()}])
}`

/** The next two collections by id, starting again after the last. */
export const otherCollectionsQuery = groq`[
  ...*[_type == "collection" && _id > $id && ${shown()}] | order(_id asc)[0...2],
  ...*[_type == "collection" && _id < $id && ${shown()}] | order(_id asc)[0...2]
][0...2]${collectionCard}`
