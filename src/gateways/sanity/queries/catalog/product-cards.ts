import { productCard } from '../fragments/product/product-card.ts'
import { shown } from '../fragments/shown.ts'
import { groq } from '../groq.ts'

export const productCardsQuery = groq`*[_type == "product" && slug.current in $slugs && ${shown()}]${productCard}`

export const productNamesQuery = groq`*[_type == "product" && _id in $ids && ${shown()}]{_id, name}`
