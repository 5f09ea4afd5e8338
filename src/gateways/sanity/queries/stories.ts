import { storyCard } from './fragments/story-card.ts'
import { groq } from './groq.ts'

export const storiesQuery = groq`*[_type == "story"] | order(publishedOn desc, _id asc)${storyCard}`
