/** Why a request is refused before any page or endpoint handles it, with the response status (RFC 9110, section 15.5). */
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

type RefusalCode = keyof typeof refusalStatus

/** The refusals that a person with a browser may get; the page `/refused` explains them in the visitor's language. */
const shownRefusals = ['unreadable_body', 'foreign_origin', 'unknown_form', 'large_body'] as const
type ShownCode = (typeof shownRefusals)[number]

export interface Refusal {
  readonly code: RefusalCode
  /** The requested path; empty when it cannot be read. */
  readonly path: string
  /** The methods of a 405, for its `Allow` header. */
  readonly allow?: readonly string[]
}

/** A refusal that has a page. */
export interface ShownRefusal extends Refusal {
  readonly code: ShownCode
}

/** Whether the refusal is shown as the page `/refused`. The clients of endpoints are programs and get JSON. */
export function isShown(refusal: Refusal): refusal is ShownRefusal {
  return shownRefusals.some((code) => code === refusal.code) && !refusal.path.startsWith('/api/')
}

const sentences: Readonly<Record<RefusalCode, string>> = {
  unreadable_address: 'The address of this request cannot be read.',
  unreadable_body: 'The body of this request cannot be read.',
  foreign_origin: 'This request does not come from a page of this site.',
  unknown_form: 'There is no such form.',
  wrong_method: 'This address does not answer this method.',
  large_body: 'The body of this request is larger than 1 MiB.',
  long_address: 'The address of this request is longer than 8192 characters.',
  wrong_type: 'A form is sent as application/x-www-form-urlencoded or multipart/form-data.',
}

export interface PlainResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The response to a program: JSON from an endpoint, a line of text from any other path. */
export function plainResponse({ code, path, allow }: Refusal): PlainResponse {
  const isEndpoint = path.startsWith('/api/')
  return {
    status: refusalStatus[code],
    headers: {
      'Content-Type': isEndpoint ? 'application/json' : 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(allow && { Allow: allow.join(', ') }),
    },
    body: isEndpoint ? JSON.stringify({ error: { code, detail: sentences[code] } }) : `${sentences[code]}\n`,
  }
}
