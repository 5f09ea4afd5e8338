import { localised } from '../fragments/localised.ts'
import { seo } from '../fragments/seo.ts'
import { groq } from '../groq.ts'

export const houseQuery = groq`*[_type == "house" && _id == "house"][0]{
  _id,
  name,
  founded,
  "tagline": ${localised('tagline')},
  "announcement": ${localised('announcement')},
  "navigation": navigation[]{"title": ${localised('title')}, path},
  "footer": footer[]{
    "title": ${localised('title')},
    "links": links[]{"title": ${localised('title')}, path}
  },
  "footerLine": ${localised('footerLine')},
  legalName,
  email,
  telephone,
  returnAddress{street, locality, postalCode, country},
  "seo": ${seo}
}`
