import { localised } from './localised.ts'
import { minutes } from './minutes.ts'
import { requiredPicture } from './picture.ts'

export const storyCard = `{
  _id,
  "title": ${localised('title')},
  "slug": slug.current,
  "sentence": ${localised('sentence')},
  author,
  "role": ${localised('role')},
  ${minutes},
  publishedOn,
  "picture": ${requiredPicture('picture')},
  drawing
}`
