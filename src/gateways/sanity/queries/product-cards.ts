import { productCard } from './fragments/product-card.ts'
import { shown } from './fragments/shown.ts'
import { groq } from './groq.ts'

export const productCardsQuery = groq`*[_type == "product" && slug.current in $slugs && ${shown()}]${productCard}`

export const allProductCardsQuery = groq`*[_type == "product" && ${shown()}] | order(name asc)${productCard}`
