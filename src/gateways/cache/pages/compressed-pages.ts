import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { CachedPage } from './cached-page.ts'

const compress = promisify(brotliCompress)

/** Pages compressed with brotli at its highest quality, by entity tag, with a limit in bytes. */
export interface CompressedPages {
  /** The compressed page. Undefined while it is not ready: the first call starts the compression in the background. */
  find(page: Pick<CachedPage, 'body' | 'etag'>): Buffer | undefined
  /** Settles when all compressions in progress are done. */
  settled(): Promise<void>
}

/** A compression takes about 100 ms of one core, so it is done only for cached pages that are requested again. */
export function createCompressedPages(maxBytes: number): CompressedPages {
  const done = new LRUCache<string, Buffer>({ maxSize: maxBytes, sizeCalculation: ({ length }) => length })
  const underWay = new Map<string, Promise<void>>()

  async function begin({ body, etag }: Pick<CachedPage, 'body' | 'etag'>): Promise<void> {
    try {
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      }
      done.set(etag, await compress(body, { params }))
    } finally {
      underWay.delete(etag)
    }
  }

  return {
    find(page) {
      const found = done.get(page.etag)
      if (!found && !underWay.has(page.etag)) underWay.set(page.etag, begin(page))
      return found
    },
    settled: async () => void (await Promise.all(underWay.values())),
  }
}
