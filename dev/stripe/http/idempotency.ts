import { createHash } from 'node:crypto'
import { ApiError } from '../api-error.ts'
import type { StandIn } from '../stand-in.ts'
import type { RememberedAnswer } from '../store/tables.ts'

/** Keys may be forgotten once they are at least this old. */
export const REMEMBERED_FOR_MS = 24 * 60 * 60 * 1000

export interface Asked {
  key: string
  method: string
  path: string
  body: string
}

/** The answer this key has already had, if any; refuses the key for anything else than it was first used for. */
export function recall(standIn: StandIn, asked: Asked): RememberedAnswer | undefined {
  if (asked.key.length > 255) {
    throw new ApiError(400, {
      type: 'invalid_request_error',
      message: 'Idempotency keys can be at most 255 characters long.',
    })
  }
  const remembered = standIn.store.find('answers', asked.key)
  if (!remembered || remembered.at + REMEMBERED_FOR_MS < standIn.now()) return undefined
  const advice = `Try using a key other than '${asked.key}' if you meant to execute a different request.`
  if (remembered.path !== asked.path || remembered.method !== asked.method) {
    throw idempotencyError(
      400,
      `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${asked.path}' vs '${remembered.path}'). ${advice}`,
    )
  }
  if (remembered.fingerprint !== fingerprint(asked.body)) {
    throw idempotencyError(
      400,
      `Keys for idempotent requests can only be used with the same parameters they were first used with. ${advice}`,
    )
  }
  return remembered
}

export function remember(
  standIn: StandIn,
  asked: Asked,
  answer: { status: number; body: string; requestId: string },
): void {
  const { key, method, path } = asked
  const row = { key, method, path, fingerprint: fingerprint(asked.body), at: standIn.now(), ...answer }
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

/** The same parameters in another order are the same request. */
function fingerprint(body: string): string {
  const pairs = [...new URLSearchParams(body)].map(([name, value]) => `${name}=${value}`).sort()
  return createHash('sha256').update(JSON.stringify(pairs)).digest('hex')
}
