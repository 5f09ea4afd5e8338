import { localised } from './localised.ts'
import { picture } from './picture.ts'

/** What a page says of itself to search engines and to whoever it is sent to; null where the page speaks for itself. */
export const seo = `seo{
  "title": ${localised('title')},
  "description": ${localised('description')},
  "picture": picture${picture}
}`
