import { localised } from '../fragments/localised.ts'
import { picture, requiredPicture } from '../fragments/picture.ts'
import { terms, variant } from '../fragments/product/sellable.ts'
import { shown } from '../fragments/shown.ts'
import { groq } from '../groq.ts'

/** The products that have any of the SKUs, each with only the requested variants. */
export const variantsQuery = groq`*[_type == "product" && count(variants[sku in $skus]) > 0 && ${shown()}]{
  _id,
  name,
  "slug": slug.current,
  "kind": ${localised('kind')},
  "materialsLine": ${localised('materialsLine')},
  "hero": ${requiredPicture('hero')},
  "picture": pictures[0]${picture},
  ${terms},
  "variants": variants[sku in $skus]${variant}
}`
