import { createHash } from 'node:crypto'

/** Passes bytes on and measures them: `measured` returns size and SHA-256, once, after the last byte. */
export function createByteMeter() {
  const hash = createHash('sha256')
  let size = 0
  const digest = () => hash.digest('hex')
  return {
    async *pass(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of bytes) {
        hash.update(chunk)
        size += chunk.length
        yield chunk
      }
    },
    measured: () => ({ size, sha256: digest() }),
  }
}
