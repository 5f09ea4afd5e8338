import { localised } from '../fragments/localised.ts'
import { members } from '../fragments/collection-member.ts'
import { requiredPicture } from '../fragments/picture.ts'
import { productCard } from '../fragments/product-card.ts'
import { seo } from '../fragments/seo.ts'
import { leads, shown } from '../fragments/shown.ts'
import { groq } from '../groq.ts'

/**
 * A collection without its products, and what they may be filtered by. A kind is named by its English words in lower case,
 * with the reader's words after a line break: only plain texts are told apart by `array::unique`.
 */
export const collectionQuery = groq`*[_type == "collection" && slug.current == $slug && ${shown()}][0]{
  _id,
  "title": ${localised('title')},
  "slug": slug.current,
  "sentence": ${localised('sentence')},
  "intro": ${localised('intro')},
  "picture": ${requiredPicture('picture')},
  room,
  "seo": ${seo},
  "shown": products[${leads}]->{
    "kind": lower(kind.en) + "\\n" + ${localised('kind')},
    "materials": coalesce(materialsUsed, [])[]._ref,
    "availability": variants[].availability
  }
}{
  ...,
  "total": count(shown),
  "kinds": array::unique(shown[].kind),
  "materials": array::unique(shown[].materials[]),
  "availabilities": array::unique(shown[].availability[]),
  "shown": null
}`

/** One page of a collection's products, and how many there are of what is asked for. */
export const collectionPageQuery = groq`*[_type == "collection" && slug.current == $slug && ${shown()}][0]{
  _id,
  "chosen": ${members}
}{
  _id,
  "total": count(chosen),
  "items": chosen[$from...$to]->${productCard}
}`

export const materialsQuery = groq`*[_type == "material" && _id in $ids] | order(_id asc){
  _id,
  "title": ${localised('title')},
  "slug": slug.current
}`

/** The collections that hold a product: pages of theirs count and filter it. */
export const collectionsOfQuery = groq`*[_type == "collection" && references($id)][0...500]._id`
