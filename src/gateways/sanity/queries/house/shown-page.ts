import { shown } from '../fragments/shown.ts'
import { groq } from '../groq.ts'

/** The document whose page has this slug, while it is visible. */
export const shownPageQuery = groq`*[_type == $type && slug.current == $slug && ${shown()}][0]{_id}`
