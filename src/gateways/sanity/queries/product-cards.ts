import { productCard } from './fragments/product-card.ts'
import { groq } from './groq.ts'

export const productCardsQuery = groq`*[_type == "product" && slug.current in $slugs]${productCard}`

export const allProductCardsQuery = groq`*[_type == "product"] | order(name asc)${productCard}`
