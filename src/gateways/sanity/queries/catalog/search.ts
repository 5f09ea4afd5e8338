import { boutiqueCard } from '../fragments/boutique-card.ts'
import { productCard } from '../fragments/product/product-card.ts'
import { productMatches } from '../fragments/product/product-matches.ts'
import { storyCard } from '../fragments/story-card.ts'
import { shown } from '../fragments/shown.ts'
import { groq } from '../groq.ts'

const products = `*[_type == "product" && ${shown()} && ${productMatches}]`

const stories = `*[_type == "story" && ${shown()} && (
    [title.en, title.fr, title.fa, sentence.en, sentence.fr, sentence.fa, author, slug.current] match $terms
    || slug.current match $plain
    || pt::text(body.en) match $terms
    || pt::text(body.fr) match $terms
    || pt::text(body.fa) match $terms
  )]`

const boutiques = `*[_type == "boutique" && (
    [city.en, city.fr, city.fa, title.en, title.fr, title.fa, address.street, director.name, slug.current] match $terms
    || slug.current match $plain
  )]`

/**
 * `$terms` are word prefixes as typed ("lacq*"); `$plain` are the same without accents, for the slugs. Every word must
 * match. Each list is sliced for the same page of results.
 */
export const searchQuery = groq`{
  "products": ${products} | order(name asc, _id asc)[$from...$to]${productCard},
  "productTotal": count(${products}),
  "stories": ${stories} | order(publishedOn desc, _id asc)[$fromRow...$toRow]${storyCard},
  "storyTotal": count(${stories}),
  "boutiques": ${boutiques} | order(order asc, _id asc)[$fromRow...$toRow]${boutiqueCard},
  "boutiqueTotal": count(${boutiques})
}`

/** The first eight matching products, for a list to choose from. */
export const findProductsQuery = groq`{
  "items": ${products} | order(name asc, _id asc)[0...8]${productCard},
  "total": count(${products})
}`
