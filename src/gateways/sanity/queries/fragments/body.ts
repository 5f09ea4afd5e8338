import { languageOf, localised } from './localised.ts'
import { model } from './product/model.ts'
import { picture, requiredPicture } from './picture.ts'
import { lowestPrice } from './product/price.ts'
import { productCard } from './product/product-card.ts'
import { behind } from './shown.ts'

/** The path of a document's page. */
const path = `select(
  _type == "product" => "/products/" + slug.current,
  _type == "story" => "/stories/" + slug.current,
  _type == "collection" => "/collections/" + slug.current,
  _type == "boutique" => "/boutiques/" + slug.current,
  _type == "policy" => "/policies/" + slug.current
)`

const marks = `coalesce(markDefs, [])[]{
  _key,
  _type,
  href,
  "to": ${behind('to')}{_id, "path": ${path}},
  "product": ${behind('product')}{_id, name, "slug": slug.current, "price": ${lowestPrice}},
  "uses": [to._ref, product._ref]
}`

const maker = `{_id, name, "sentence": ${localised('sentence')}, "text": ${localised('text')}[_type == "block"]{..., "markDefs": ${marks}}}`
const material = `{_id, "title": ${localised('title')}, "sentence": ${localised('sentence')}, "text": ${localised('text')}[_type == "block"]{..., "markDefs": ${marks}}}`

/** Portable Text in the visitor's language, with everything needed to render its blocks, and its actual language. */
export const body = `
  "body": ${localised('body')}[]{
    ...,
    _type == "block" => {"markDefs": ${marks}},
    _type == "plate" => {"picture": ${requiredPicture('picture')}, "secondPicture": secondPicture${picture}},
    _type == "film" => {
      title,
      "file": file.asset->path,
      "still": ${requiredPicture('still')},
      "captions": coalesce(captions, [])[defined(file.asset->path)]{language, "file": file.asset->path}
    },
    _type == "beforeAfter" => {"before": ${requiredPicture('before')}, "after": ${requiredPicture('after')}},
    _type == "spottedPicture" => {"picture": ${requiredPicture('picture')}},
    _type == "pieceInText" => {"product": ${behind('product')}${productCard}, "uses": [product._ref]},
    _type == "scene" => {
      "product": ${behind('product')}{_id, name, "slug": slug.current, spin{path, frames}, ${model}},
      "uses": [product._ref]
    },
    _type == "madeBy" => {"maker": maker->${maker}, "uses": [maker._ref]},
    _type == "madeOf" => {"material": material->${material}, "uses": [material._ref]}
  },
  "bodyLanguage": ${languageOf('body')}
`
