import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { describedError } from '../lake-error.ts'

// Sanity's technical limits, in SI units: 100 MB for a request, 4 MB for one of JSON.
const uploadBytes = 100_000_000
const jsonBytes = 4_000_000

/**
 * Refuses a body that is too large with 413: by its length before any of it is read, or, when it is sent in chunks, as soon
 * as it exceeds the limit.
 */
export const limitBody: MiddlewareHandler = async (c, next) => {
  const limit = /^(\/v[^/]+)?\/assets\//.test(c.req.path) ? uploadBytes : jsonBytes
  const length = c.req.header('content-length')
  if (c.req.header('transfer-encoding') === undefined) {
    if (Number(length ?? 0) > limit) throw tooLarge(limit)
    return next()
  }
  const limitChunks = bodyLimit({
    maxSize: limit,
    onError: () => {
      throw tooLarge(limit)
    },
  })
  return limitChunks(c, next)
}

const tooLarge = (limit: number) =>
  describedError(413, 'requestBodyTooLargeError', `Request body exceeds limit of ${limit} bytes`)
