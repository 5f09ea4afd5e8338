/** A refusal in the shape that Sanity answers with, so that the official client reads it as its own. */
export class LakeError extends Error {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 503
  readonly body: Record<string, unknown>

  constructor(status: LakeError['status'], body: Record<string, unknown>, message: string) {
    super(message)
    this.name = 'LakeError'
    this.status = status
    this.body = body
  }
}

/** `{error: {type, description}}`: what data and asset endpoints answer. */
export function describedError(
  status: LakeError['status'],
  type: string,
  description: string,
  detail: Record<string, unknown> = {},
): LakeError {
  return new LakeError(status, { error: { type, description, ...detail } }, description)
}

/** `{statusCode, error, message}`: what the gateway in front of the data answers. */
export function gatewayError(
  status: LakeError['status'],
  error: string,
  message: string,
  errorCode?: string,
): LakeError {
  return new LakeError(
    status,
    { statusCode: status, error, message, ...(errorCode && { errorCode }) },
    message,
  )
}

type RefusedItem = { type: string; description: string } & Record<string, unknown>

/** One mutation of a transaction was refused, and with it the whole transaction. */
export const mutationError = (status: LakeError['status'], index: number, error: RefusedItem): LakeError =>
  refusedItem('mutation', status, index, error)

/** One action was refused, and with it all that were sent together. */
export const actionError = (status: LakeError['status'], index: number, error: RefusedItem): LakeError =>
  refusedItem('action', status, index, error)

export function refusedItem(
  what: 'mutation' | 'action',
  status: LakeError['status'],
  index: number,
  error: RefusedItem,
): LakeError {
  const description = `The ${what}(s) failed: ${error.description}`
  return new LakeError(
    status,
    { error: { type: `${what}Error`, description, items: [{ index, error }] } },
    description,
  )
}
