import { localised } from './localised.ts'
import { picture } from './picture.ts'

/** An advisor; `workingHours` is null for the opening hours of the boutique. */
export const advisor = `{
  _id,
  name,
  "slug": slug.current,
  "role": ${localised('role')},
  "sentence": ${localised('sentence')},
  languages,
  specialities,
  "workingHours": workingHours[]{days, opens, closes},
  "picture": picture${picture}
}`
