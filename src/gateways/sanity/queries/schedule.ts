import { groq } from './groq.ts'

export const scheduleQuery = groq`*[_type in ["collection", "product", "story"] && (defined(publishAt) || defined(unpublishAt))]{
  _id,
  _type,
  publishAt,
  unpublishAt
}`
