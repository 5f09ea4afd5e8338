import { localised } from './fragments/localised.ts'
import { picture } from './fragments/picture.ts'
import { groq } from './groq.ts'

/** Whoever receives guests, each with the house where they do. */
export const advisorsQuery = groq`*[_type == "advisor" && active] | order(name asc){
  _id,
  name,
  "slug": slug.current,
  "role": ${localised('role')},
  "sentence": ${localised('sentence')},
  languages,
  specialities,
  "workingHours": workingHours[]{days, opens, closes},
  "picture": picture${picture},
  "boutique": boutique->{_id, "slug": slug.current, "city": ${localised('city')}},
  "uses": [boutique._ref]
}`
