import { groq } from '../groq.ts'

const moment = `{
  _id,
  _type,
  publishAt,
  unpublishAt,
  "lists": select(_type == "product" => *[_type == "collection" && references(^._id)]._id, [])
}`

/** The next 200 documents by `publishAt` and by `unpublishAt` after `$since`, the earliest first. */
export const scheduleQuery = groq`[
  ...*[_type in ["collection", "product", "story"] && dateTime(publishAt) > dateTime($since)] | order(publishAt asc)[0...200],
  ...*[_type in ["collection", "product", "story"] && dateTime(unpublishAt) > dateTime($since)] | order(unpublishAt asc)[0...200]
]${moment}`
