import { localised } from '../fragments/localised.ts'
import { groq } from '../groq.ts'

export const appointmentTypesQuery = groq`*[_type == "appointmentType"] | order(_id asc)[0...100]{
  _id,
  "title": ${localised('title')},
  "slug": slug.current,
  "sentence": ${localised('sentence')},
  durationMinutes,
  bufferBeforeMinutes,
  bufferAfterMinutes,
  minimumNoticeHours,
  horizonDays,
  cancelCutoffHours,
  mode
}`
