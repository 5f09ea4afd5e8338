/** An error in Sanity's own response shape, so that the official client can read it. */
export class LakeError extends Error {
  readonly status: 400 | 401 | 403 | 404 | 408 | 409 | 413 | 429 | 503
  readonly body: Record<string, unknown>

  constructor(status: LakeError['status'], body: Record<string, unknown>, message: string) {
    super(message)
    this.name = 'LakeError'
    this.status = status
    this.body = body
  }
}

/** `{error: {type, description}}`: the error body of the data and asset endpoints. */
export function describedError(
  status: LakeError['status'],
  type: string,
  description: string,
  detail: Record<string, unknown> = {},
): LakeError {
  return new LakeError(status, { error: { type, description, ...detail } }, description)
}

/** `{statusCode, error, message}`: the error body of Sanity's gateway. */
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

/** The error of a transaction whose mutation at this index was refused. */
export const mutationError = (status: LakeError['status'], index: number, error: RefusedItem): LakeError =>
  refusedItem('mutation', status, index, error)

/** The error of a list of actions whose action at this index was refused. */
export const actionError = (status: LakeError['status'], index: number, error: RefusedItem): LakeError =>
  refusedItem('action', status, index, error)

export function refusedItem(
  kind: 'mutation' | 'action',
  status: LakeError['status'],
  index: number,
  error: RefusedItem,
): LakeError {
  const description = `The ${kind}(s) failed: ${error.description}`
  return new LakeError(
    status,
    { error: { type: `${kind}Error`, description, items: [{ index, error }] } },
    description,
  )
}
