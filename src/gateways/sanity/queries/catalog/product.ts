import { localised } from '../fragments/localised.ts'
import { model } from '../fragments/product/model.ts'
import { picture, requiredPicture } from '../fragments/picture.ts'
import { productCard } from '../fragments/product/product-card.ts'
import { terms, variant } from '../fragments/product/sellable.ts'
import { seo } from '../fragments/seo.ts'
import { storyCard } from '../fragments/story-card.ts'
import { behind, leads, shown } from '../fragments/shown.ts'
import { groq } from '../groq.ts'

export const productQuery = groq`*[_type == "product" && slug.current == $slug && ${shown()}][0]{
  _id,
  name,
  "slug": slug.current,
  "kind": ${localised('kind')},
  since,
  "sentence": ${localised('sentence')},
  "materialsLine": ${localised('materialsLine')},
  "dimensionsLine": ${localised('dimensionsLine')},
  dimensions{widthMm, heightMm, depthMm, weightG},
  "hero": ${requiredPicture('hero')},
  "pictures": coalesce(pictures, [])[]${picture},
  ${model},
  "spin": spin{path, frames},
  ${terms},
  "variants": variants[]${variant},
  "materials": ${localised('materials')},
  "making": ${localised('making')},
  "care": ${localised('care')},
  "dimensionsNote": ${localised('dimensionsNote')},
  "returnsNote": ${localised('returnsNote')},
  "craft": coalesce(craft, [])[]{
    "title": ${localised('title')},
    "text": ${localised('text')},
    x,
    y,
    "place": place{node, position{x, y, z}, normal{x, y, z}, camera{azimuth, elevation, zoom}}
  },
  "scale": scale{"title": ${localised('title')}, "text": ${localised('text')}},
  "collection": collection->{_id, "title": ${localised('title')}, "slug": slug.current},
  "story": ${behind('story')}${storyCard},
  "related": coalesce(related, [])[${leads}]->${productCard},
  "makers": coalesce(makers, [])[defined(@->_id)]->{
    _id, name, "slug": slug.current, "sentence": ${localised('sentence')}
  },
  "madeOf": coalesce(materialsUsed, [])[defined(@->_id)]->{
    _id, "title": ${localised('title')}, "sentence": ${localised('sentence')}
  },
  "uses": [collection._ref, story._ref, ...related[]._ref, ...makers[]._ref, ...materialsUsed[]._ref],
  "seo": ${seo}
}`
