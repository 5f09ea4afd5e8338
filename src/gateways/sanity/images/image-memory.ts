export interface KeptImage {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
}

/** An LRU cache of pictures, limited in bytes. Entries never expire, because an address contains a content hash. */
export class ImageMemory {
  readonly #kept = new Map<string, KeptImage>()
  readonly #capacity: number
  #size = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  get(key: string): KeptImage | undefined {
    const image = this.#kept.get(key)
    if (image) {
      this.#kept.delete(key)
      this.#kept.set(key, image)
    }
    return image
  }

  /** A picture larger than an eighth of the capacity is not kept: it would evict too many others. */
  put(key: string, image: KeptImage): void {
    const size = image.bytes.byteLength
    if (size > this.#capacity / 8) return
    this.#size -= this.#kept.get(key)?.bytes.byteLength ?? 0
    this.#kept.delete(key)
    this.#kept.set(key, image)
    this.#size += size
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#size <= this.#capacity) return
      this.#kept.delete(oldest)
      this.#size -= bytes.byteLength
    }
  }
}
