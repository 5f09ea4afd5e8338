import { LRUCache } from 'lru-cache'

export interface KeptImage {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
}

/**
 * Keeps the pictures asked for most recently, up to a number of bytes. Their addresses name their content, so none grows old. A
 * picture larger than an eighth of the memory would push too many others out, and is not kept.
 */
export function createImageMemory(maxBytes: number): LRUCache<string, KeptImage> {
  return new LRUCache({
    maxSize: maxBytes,
    maxEntrySize: Math.floor(maxBytes / 8),
    sizeCalculation: ({ bytes }) => Math.max(1, bytes.byteLength),
  })
}
