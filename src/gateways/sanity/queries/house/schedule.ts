import { groq } from '../groq.ts'

const moment = `{
  _id,
  _type,
  publishAt,
  unpublishAt,
  "lists": select(_type == "product" => *[_type == "collection" && references(^._id)]._id, [])
}`

/** The documents whose moments come after `$since`, the earliest first; later ones are read once these have passed. */
export const scheduleQuery = groq`[
  ...*[_type in ["collection", "product", "story"] && dateTime(publishAt) > dateTime($since)] | order(publishAt asc)[0...200],
  ...*[_type in ["collection", "product", "story"] && dateTime(unpublishAt) > dateTime($since)] | order(unpublishAt asc)[0...200]
]${moment}`
