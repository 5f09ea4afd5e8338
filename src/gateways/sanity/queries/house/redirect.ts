import { shown } from '../fragments/shown.ts'
import { groq } from '../groq.ts'

/** A redirect is left out while it leads to the page of a document that is not published or not visible. */
export const redirectQuery = groq`*[_type == "redirect" && from == $path && (
  !(string::split(to, "/")[1] in ["products", "stories", "collections", "boutiques", "policies"])
  || !defined(string::split(to, "/")[2])
  || count(*[_type == select(
    string::startsWith(^.to, "/products/") => "product",
    string::startsWith(^.to, "/stories/") => "story",
    string::startsWith(^.to, "/collections/") => "collection",
    string::startsWith(^.to, "/boutiques/") => "boutique",
    "policy"
  ) && slug.current == string::split(^.to, "/")[2] && ${shown()}]) > 0
)][0]{_id, to, permanent}`
