import { boutiqueCard } from './fragments/boutique-card.ts'
import { productCard } from './fragments/product-card.ts'
import { storyCard } from './fragments/story-card.ts'
import { shown } from './fragments/shown.ts'
import { groq } from './groq.ts'

/**
 * `$terms` are word beginnings as they were typed ("lacq*"); `$plain` the same without accents, for the addresses,
 * which have none. Every word must be found.
 */
export const searchQuery = groq`{
  "products": *[_type == "product" && ${shown()} && (
    [name, kind.en, kind.fr, kind.fa, sentence.en, sentence.fr, sentence.fa,
     materialsLine.en, materialsLine.fr, materialsLine.fa, slug.current] match $terms
    || slug.current match $plain
  )] | order(name asc)[0...24]${productCard},
  "stories": *[_type == "story" && ${shown()} && (
    [title.en, title.fr, title.fa, sentence.en, sentence.fr, sentence.fa, author, slug.current] match $terms
    || slug.current match $plain
    || pt::text(body.en) match $terms
    || pt::text(body.fr) match $terms
    || pt::text(body.fa) match $terms
  )] | order(publishedOn desc)[0...12]${storyCard},
  "boutiques": *[_type == "boutique" && (
    [city.en, city.fr, city.fa, title.en, title.fr, title.fa, address.street, director.name, slug.current] match $terms
    || slug.current match $plain
  )] | order(order asc)[0...12]${boutiqueCard}
}`
