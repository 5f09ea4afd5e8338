import { localised } from '../localised.ts'
import { picture, requiredPicture } from '../picture.ts'
import { lowestPrice } from './price.ts'

/** A product in a list: its label, two pictures and its lowest price. */
export const productCard = `{
  _id,
  name,
  "slug": slug.current,
  "kind": ${localised('kind')},
  since,
  "sentence": ${localised('sentence')},
  "materialsLine": ${localised('materialsLine')},
  "dimensionsLine": ${localised('dimensionsLine')},
  "hero": ${requiredPicture('hero')},
  "pictures": coalesce(pictures, [])[0...2]${picture},
  "price": ${lowestPrice},
  "hasSeveralPrices": count(array::unique(variants[].prices[][currency == $currency].unitAmount)) > 1,
  "editionSize": edition.size
}`
