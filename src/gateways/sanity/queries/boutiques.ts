import { boutiqueCard } from './fragments/boutique-card.ts'
import { groq } from './groq.ts'

export const boutiquesQuery = groq`*[_type == "boutique"] | order(order asc)${boutiqueCard}`
