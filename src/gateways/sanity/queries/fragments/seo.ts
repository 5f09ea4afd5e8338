import { localised } from './localised.ts'
import { picture } from './picture.ts'

/** Title, description and picture for search engines and link previews; null when the page's own are used. */
export const seo = `seo{
  "title": ${localised('title')},
  "description": ${localised('description')},
  "picture": picture${picture}
}`
