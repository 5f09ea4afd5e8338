import { groq } from '../groq.ts'

export const redirectQuery = groq`*[_type == "redirect" && from == $path][0]{_id, to, permanent}`
