import { localised } from '../fragments/localised.ts'
import { members } from '../fragments/product/collection-member.ts'
import { requiredPicture } from '../fragments/picture.ts'
import { productCard } from '../fragments/product/product-card.ts'
import { seo } from '../fragments/seo.ts'
import { leads, shown } from '../fragments/shown.ts'
import { groq } from '../groq.ts'

/**
 * A collection without its products, and their filters. A kind is its English name in lower case, a line break and its
 * localised name, in one string, because `array::unique` compares only strings.
 */
export const collectionQuery = groq`*[_type == "collection" && slug.current == $slug && ${shown()}][0]{
  _id,
  "title": ${localised('title')},
  "slug": slug.current,
  "sentence": ${localised('sentence')},
  "intro": ${localised('intro')},
  "picture": ${requiredPicture('picture')},
  "tone": room,
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

/** One page of a collection's filtered products, and their total number. */
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

/** The collections that include a product; their pages count and filter it. */
export const collectionsOfQuery = groq`*[_type == "collection" && references($id)][0...500]._id`
