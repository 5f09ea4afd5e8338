import { shown } from './fragments/shown.ts'
import { groq } from './groq.ts'

export const sitemapQuery = groq`{
  "collections": *[_type == "collection" && ${shown()}]{_id, "slug": slug.current, _updatedAt},
  "products": *[_type == "product" && ${shown()}]{_id, "slug": slug.current, _updatedAt},
  "stories": *[_type == "story" && ${shown()}]{_id, "slug": slug.current, _updatedAt},
  "boutiques": *[_type == "boutique"]{_id, "slug": slug.current, _updatedAt},
  "policies": *[_type == "policy"]{_id, "slug": slug.current, _updatedAt}
}`
