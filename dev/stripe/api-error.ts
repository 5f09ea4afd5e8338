import type Stripe from 'stripe'

/** Stripe's error envelope; the SDK picks its error class from the status and `type`. */
export interface ErrorBody {
  type: Stripe.RawErrorType
  message: string
  code?: string
  param?: string
  decline_code?: string
  payment_intent?: unknown
  doc_url?: string
  request_log_url?: string
}

export class ApiError extends Error {
  readonly status: number
  readonly body: ErrorBody
  /**
   * Whether the response is saved under the idempotency key. Stripe saves a response only once the endpoint has begun
   * to execute: after a failed validation the key can be used again.
   */
  readonly isSaved: boolean

  constructor(status: number, body: ErrorBody, isSaved = false) {
    super(body.message)
    this.name = 'ApiError'
    this.status = status
    this.body = body
    this.isSaved = isSaved
  }
}

/** A parameter that fails validation. */
export function invalidParam(message: string, param: string, code?: string): ApiError {
  const body: ErrorBody = { type: 'invalid_request_error', message, param }
  return new ApiError(400, code ? { ...body, code, doc_url: docUrl(code) } : body)
}

/** A valid request that the current state of the objects does not allow. */
export function refused(message: string, code?: string, param?: string): ApiError {
  const body: ErrorBody = { type: 'invalid_request_error', message }
  if (code) Object.assign(body, { code, doc_url: docUrl(code) })
  if (param) body.param = param
  return new ApiError(400, body, true)
}

/** An unknown id: status 404 in the path, 400 inside a body. */
export function noSuch(kind: string, id: string, param: string, status: 400 | 404 = 404): ApiError {
  const code = 'resource_missing'
  const message = `No such ${kind}: '${id}'`
  return new ApiError(status, { type: 'invalid_request_error', message, code, param, doc_url: docUrl(code) })
}

function docUrl(code: string): string {
  return `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`
}
