import { advisor } from '../fragments/advisor.ts'
import { localised } from '../fragments/localised.ts'
import { opening } from '../fragments/opening.ts'
import { picture } from '../fragments/picture.ts'
import { seo } from '../fragments/seo.ts'
import { groq } from '../groq.ts'

export const boutiqueQuery = groq`*[_type == "boutique" && slug.current == $slug][0]{
  _id,
  "city": ${localised('city')},
  "slug": slug.current,
  "title": ${localised('title')},
  "sentence": ${localised('sentence')},
  "intro": ${localised('intro')},
  address{street, locality, postalCode, country},
  geo{lat, lng},
  telephone,
  email,
  ${opening},
  "director": director{name, "note": ${localised('note')}},
  "picture": picture${picture},
  "gettingHere": ${localised('gettingHere')},
  "access": ${localised('access')},
  "advisors": *[_type == "advisor" && boutique._ref == ^._id && active] | order(name asc)[0...100]${advisor},
  "seo": ${seo}
}`
