/** Why a request is refused before any page or endpoint sees it, with the status that says so (RFC 9110, section 15.5). */
export const refusalStatus = {
  unreadable_address: 400,
  unreadable_body: 400,
  foreign_origin: 403,
  unknown_form: 404,
  wrong_method: 405,
  large_body: 413,
  long_address: 414,
  wrong_type: 415,
} as const

export type RefusalCode = keyof typeof refusalStatus

export interface Refusal {
  readonly code: RefusalCode
  /** The path the request asked for; it tells the language of the answer, and is empty where it cannot be read. */
  readonly path: string
  /** The methods of a 405, for its `Allow` header. */
  readonly allow?: readonly string[]
}

/** The sentence for a program that called an endpoint; a person reads theirs on a page, in their language. */
export const refusalSentence: Readonly<Record<RefusalCode, string>> = {
  unreadable_address: 'The address of this request cannot be read.',
  unreadable_body: 'The body of this request cannot be read.',
  foreign_origin: 'This request does not come from a page of this site.',
  unknown_form: 'There is no such form.',
  wrong_method: 'This address does not answer this method.',
  large_body: 'The body of this request is larger than 1 MiB.',
  long_address: 'The address of this request is longer than 8192 characters.',
  wrong_type: 'A form is sent as application/x-www-form-urlencoded or multipart/form-data.',
}
