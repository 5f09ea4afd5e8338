/**
 * Splits chunks of bytes into lines. A line that spans many chunks is joined once, when it is complete, so the work is
 * linear in the number of bytes and independent of the length of a line.
 */
export class LineSplitter {
  readonly #each: (line: Buffer) => void
  #parts: Buffer[] = []
  /** How many bytes were searched and how many were copied so far. */
  readonly work = { searched: 0, copied: 0 }

  constructor(each: (line: Buffer) => void) {
    this.#each = each
  }

  /** Calls `each` with every line that this chunk completes, without its line break. */
  push(chunk: Buffer): void {
    this.work.searched += chunk.length
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      const line = this.#join(chunk.subarray(from, end))
      from = end + 1
      this.#each(line)
    }
    if (from < chunk.length) this.#parts.push(chunk.subarray(from))
  }

  #join(last: Buffer): Buffer {
    if (this.#parts.length === 0) return last
    const line = Buffer.concat([...this.#parts, last])
    this.#parts = []
    this.work.copied += line.length
    return line
  }
}
