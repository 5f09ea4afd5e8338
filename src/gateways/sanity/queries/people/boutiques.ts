import { boutiqueCard } from '../fragments/boutique-card.ts'
import { groq } from '../groq.ts'

export const boutiquesQuery = groq`{
  "items": *[_type == "boutique"] | order(order asc, _id asc)[$from...$to]${boutiqueCard},
  "total": count(*[_type == "boutique"])
}`

export const boutiqueByIdQuery = groq`*[_type == "boutique" && _id == $id][0]${boutiqueCard}`
