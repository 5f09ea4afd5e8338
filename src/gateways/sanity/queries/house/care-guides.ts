import { localised } from '../fragments/localised.ts'
import { shown } from '../fragments/shown.ts'
import { groq } from '../groq.ts'

export const careGuidesQuery = groq`{
  "items": *[_type == "product" && defined(care) && ${shown()}] | order(name asc, _id asc)[$from...$to]{
    _id,
    name,
    "slug": slug.current,
    "materialsLine": ${localised('materialsLine')},
    "care": coalesce(${localised('care')}, "")
  },
  "total": count(*[_type == "product" && defined(care) && ${shown()}])
}`
