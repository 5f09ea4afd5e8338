import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)

/**
 * Compresses pages that come from the cache once, at brotli's full strength, and keeps them by their content: a tenth of
 * a second for the first visitor who takes one, nothing for those who follow. At most `max` are kept, newest first.
 */
export function keepCompressed(max: number): (body: Buffer) => Promise<Buffer> {
  const kept = new Map<string, Promise<Buffer>>()
  return (body) => {
    const key = createHash('sha1').update(body).digest('base64')
    let compressed = kept.get(key)
    if (!compressed) {
      const oldest = kept.size >= max ? kept.keys().next().value : undefined
      if (oldest !== undefined) kept.delete(oldest)
      compressed = compress(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })
      kept.set(key, compressed)
    }
    return compressed
  }
}
