import { localised } from '../localised.ts'
import { picture, requiredPicture } from '../picture.ts'
import { priceOf } from './price.ts'

/** A variant as it can be bought. */
export const variant = `{
  sku,
  "options": coalesce(options, [])[]{option, value},
  "price": ${priceOf('prices')},
  "pictures": coalesce(pictures, [])[]${picture},
  "spin": spin{path, frames},
  materialVariant,
  availability,
  leadTimeWeeks,
  availableFrom
}`

/** The options, the engraving and the return rule of a product. */
export const terms = `
  "options": coalesce(options, [])[]{
    key,
    "title": ${localised('title')},
    "values": values[]{key, "title": ${localised('title')}, "note": ${localised('note')}, swatch}
  },
  "engraving": engraving{
    maxLength,
    alphabets,
    "place": ${localised('place')},
    "price": ${priceOf('price')},
    "faces": coalesce(faces, []),
    "limits": coalesce(limits, [])[]{value, maxLength, alphabets},
    node,
    "on": on{"picture": ${requiredPicture('picture')}, x, y, width, height, angle, skew}
  },
  "returnRule": returnRule{kind, days, "note": ${localised('note')}},
  "editionSize": edition.size,
  hsCode,
  taxCode
`
