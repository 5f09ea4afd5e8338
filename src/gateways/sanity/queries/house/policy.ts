import { body } from '../fragments/body.ts'
import { localised } from '../fragments/localised.ts'
import { seo } from '../fragments/seo.ts'
import { groq } from '../groq.ts'

export const policyQuery = groq`*[_type == "policy" && slug.current == $slug][0]{
  _id,
  "title": ${localised('title')},
  "slug": slug.current,
  ${body},
  updatedOn,
  "seo": ${seo}
}`
