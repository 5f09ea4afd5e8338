import { body } from '../fragments/body.ts'
import { localised } from '../fragments/localised.ts'
import { requiredPicture } from '../fragments/picture.ts'
import { productCard } from '../fragments/product/product-card.ts'
import { seo } from '../fragments/seo.ts'
import { storyCard } from '../fragments/story-card.ts'
import { minutes } from '../fragments/minutes.ts'
import { behind, leads, shown } from '../fragments/shown.ts'
import { groq } from '../groq.ts'

export const storyQuery = groq`*[_type == "story" && slug.current == $slug && ${shown()}][0]{
  _id,
  _updatedAt,
  "title": ${localised('title')},
  "slug": slug.current,
  "sentence": ${localised('sentence')},
  author,
  "role": ${localised('role')},
  ${minutes},
  publishedOn,
  "picture": ${requiredPicture('picture')},
  drawing,
  ${body},
  "products": coalesce(products, [])[${leads}]->${productCard},
  "next": ${behind('next')}${storyCard},
  "uses": [next._ref, ...products[]._ref],
  "seo": ${seo}
}`
