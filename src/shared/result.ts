/** Why an operation was refused: `code` selects the customer's message, `detail` is for logs. */
export interface Refusal<Code extends string = string> {
  readonly code: Code
  readonly detail?: string
}

export type Result<Value, Code extends string = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal<Code> }

export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

export function refused<Code extends string>(
  code: Code,
  detail?: string,
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: detail === undefined ? { code } : { code, detail } }
}
