import { createHash } from 'node:crypto'
import { ApiError } from '../api-error.ts'
import type { StandIn } from '../stand-in.ts'
import type { SavedResponse } from '../store/tables.ts'

/** Stripe deletes idempotency keys that are at least this old. */
export const KEY_LIFETIME_MS = 24 * 60 * 60 * 1000

export interface KeyedRequest {
  key: string
  method: string
  path: string
  body: string
}

/** The saved response of this key, if any. Throws when the key was first used for a different request. */
export function findSavedResponse(standIn: StandIn, keyedRequest: KeyedRequest): SavedResponse | undefined {
  if (keyedRequest.key.length > 255) {
    throw new ApiError(400, {
      type: 'invalid_request_error',
      message: 'Idempotency keys can be at most 255 characters long.',
    })
  }
  const saved = standIn.store.find('answers', keyedRequest.key)
  if (!saved || saved.at + KEY_LIFETIME_MS < standIn.now()) return undefined
  const advice = `Try using a key other than '${keyedRequest.key}' if you meant to execute a different request.`
  if (saved.path !== keyedRequest.path || saved.method !== keyedRequest.method) {
    throw idempotencyError(
      400,
      `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${keyedRequest.path}' vs '${saved.path}'). ${advice}`,
    )
  }
  if (saved.fingerprint !== fingerprint(keyedRequest.body)) {
    throw idempotencyError(
      400,
      `Keys for idempotent requests can only be used with the same parameters they were first used with. ${advice}`,
    )
  }
  return saved
}

export function saveResponse(
  standIn: StandIn,
  keyedRequest: KeyedRequest,
  response: { status: number; body: string; requestId: string },
): void {
  const { key, method, path } = keyedRequest
  const row = {
    key,
    method,
    path,
    fingerprint: fingerprint(keyedRequest.body),
    at: standIn.now(),
    ...response,
  }
  standIn.store.put('answers', key, row)
}

export function keyInUse(key: string): ApiError {
  return idempotencyError(
    409,
    `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
    'idempotency_key_in_use',
  )
}

function idempotencyError(status: number, message: string, code?: string): ApiError {
  return new ApiError(status, { type: 'idempotency_error', message, ...(code ? { code } : {}) })
}

/** The hash does not depend on the order of the parameters. */
function fingerprint(body: string): string {
  const pairs = [...new URLSearchParams(body)].map(([name, value]) => `${name}=${value}`).sort()
  return createHash('sha256').update(JSON.stringify(pairs)).digest('hex')
}
