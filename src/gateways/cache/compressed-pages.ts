import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
const isBrotliAccepted = /(^|[,\s])br\s*($|[,;](?!\s*q=0(\.0*)?\s*($|,)))/

/**
 * Pages that come from the cache, compressed once at brotli's full strength and kept by their content: a tenth of a
 * second for the first visitor who takes one, nothing for those who follow. At most `max` are kept, newest first.
 */
export function keepCompressed(max: number) {
  const kept = new Map<string, Promise<Buffer>>()

  function compressedOf(body: Buffer): Promise<Buffer> {
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

  /** The same page as brotli, where the visitor takes it; anything that is not a whole page is left to the server. */
  return async (request: Request, response: Response): Promise<Response> => {
    const isPage = response.status === 200 && !response.headers.has('Content-Encoding')
    if (!isPage || !isBrotliAccepted.test(request.headers.get('Accept-Encoding') ?? '')) return response
    const headers = new Headers(response.headers)
    const body = await compressedOf(Buffer.from(await response.arrayBuffer()))
    headers.set('Content-Encoding', 'br')
    headers.set('Content-Length', String(body.length))
    headers.append('Vary', 'Accept-Encoding')
    return new Response(new Uint8Array(body), { status: response.status, headers })
  }
}
