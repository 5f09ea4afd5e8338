import { groq } from '../groq.ts'

export const advisorQuery = groq`*[_type == "advisor" && _id == $id && active][0]{_id, name}`
