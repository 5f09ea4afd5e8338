import { localised } from './localised.ts'
import { opening } from './opening.ts'
import { picture } from './picture.ts'

export const boutiqueCard = `{
  _id,
  "city": ${localised('city')},
  "slug": slug.current,
  "title": ${localised('title')},
  "sentence": ${localised('sentence')},
  address{street, locality, postalCode, country},
  geo{lat, lng},
  telephone,
  email,
  "directorName": director.name,
  "picture": picture${picture},
  ${opening}
}`
