import type { Words } from '../languages/words.ts'

export type Values = { [field: string]: string }
export type FieldErrors = { [field: string]: string }

/** The input of the form readers. They add an error, in the language of the page, for each invalid field. */
export interface FormReading {
  values: Values
  errors: FieldErrors
  words: Words
}
