import { picture } from '../fragments/picture.ts'
import { shown } from '../fragments/shown.ts'
import { groq } from '../groq.ts'

export const sitemapCountsQuery = groq`{
  "collections": count(*[_type == "collection" && ${shown()}]),
  "products": count(*[_type == "product" && ${shown()}]),
  "stories": count(*[_type == "story" && ${shown()}]),
  "boutiques": count(*[_type == "boutique"]),
  "policies": count(*[_type == "policy"])
}`

/** The documents of one sitemap file, with the pictures of their pages. */
export const sitemapFileQuery = groq`*[_type == $type && ${shown()}] | order(_id asc)[$from...$to]{
  _id,
  _updatedAt,
  "slug": slug.current,
  "pictures": [hero, picture, ...pictures[0...2]][defined(asset)]${picture}
}`
