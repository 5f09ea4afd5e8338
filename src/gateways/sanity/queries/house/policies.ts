import { localised } from '../fragments/localised.ts'
import { groq } from '../groq.ts'

export const policiesQuery = groq`*[_type == "policy"] | order(slug.current asc)[0...100]{
  _id,
  "title": ${localised('title')},
  "slug": slug.current,
  updatedOn
}`
