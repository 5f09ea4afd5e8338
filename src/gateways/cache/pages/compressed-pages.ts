import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { CachedPage } from './cached-page.ts'

const compress = promisify(brotliCompress)

/** Pages at brotli's full strength, by their content, bounded by bytes. */
export interface CompressedPages {
  /** The page compressed; undefined until that has been done, which the first to ask begins and nobody waits for. */
  find(page: Pick<CachedPage, 'body' | 'etag'>): Buffer | undefined
  /** Settles when everything begun so far is done. */
  settled(): Promise<void>
}

/** A tenth of a second of one core each, so only for pages of the cache that were asked for again. */
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
