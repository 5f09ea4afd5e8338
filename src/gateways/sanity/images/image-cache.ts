import { LRUCache } from 'lru-cache'

export interface CachedImage {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
}

/**
 * An LRU cache of pictures, limited in bytes. Entries never expire, because an address contains a content hash. A picture
 * larger than an eighth of the capacity is not kept: it would evict too many others.
 */
export function createImageCache(maxBytes: number): LRUCache<string, CachedImage> {
  return new LRUCache({
    maxSize: maxBytes,
    maxEntrySize: Math.floor(maxBytes / 8),
    sizeCalculation: ({ bytes }) => Math.max(1, bytes.byteLength),
  })
}
