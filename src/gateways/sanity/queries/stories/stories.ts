import { storyCard } from '../fragments/story-card.ts'
import { shown } from '../fragments/shown.ts'
import { groq } from '../groq.ts'

export const storiesQuery = groq`{
  "items": *[_type == "story" && ${shown()}] | order(publishedOn desc, _id asc)[$from...$to]${storyCard},
  "total": count(*[_type == "story" && ${shown()}])
}`
