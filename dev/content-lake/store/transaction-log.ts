import { createReadStream } from 'node:fs'
import { mkdir, open, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { StoredDocument } from './document.ts'
import type { ResolvedMutation } from './mutation.ts'

const chunkBytes = 1024 * 1024

/** A committed transaction: one line of the log. */
export interface LoggedTransaction {
  id: string
  timestamp: string
  author: string
  mutations: readonly ResolvedMutation[]
  changes: { id: string; previousRev: string | null; after: StoredDocument | null }[]
}

/** The byte range of a transaction in the log. */
export interface LogPlace {
  readonly start: number
  readonly length: number
}

/** An append-only file of transactions. All other state of the lake is rebuilt from it. */
export class TransactionLog {
  readonly #file: FileHandle
  #size: number

  private constructor(file: FileHandle, size: number) {
    this.#file = file
    this.#size = size
  }

  /** Replays every transaction, oldest first, and cuts off a last line that a killed process left incomplete. */
  static async open(
    path: string,
    replay: (transaction: LoggedTransaction, place: LogPlace) => void,
  ): Promise<TransactionLog> {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(path, 'a+')
    try {
      const whole = await replayLines(path, (line, place, number) => {
        try {
          replay(JSON.parse(line) as LoggedTransaction, place)
        } catch (cause) {
          throw new Error(`The transaction log ${path} is damaged at line ${number}.`, { cause })
        }
      })
      await file.truncate(whole)
      return new TransactionLog(file, whole)
    } catch (cause) {
      await file.close()
      throw cause
    }
  }

  /** Resolves when the operating system has the line: it then survives the end of this process. */
  async append(transaction: LoggedTransaction): Promise<LogPlace> {
    const line = Buffer.from(`${JSON.stringify(transaction)}\n`)
    try {
      await this.#file.appendFile(line)
    } catch (cause) {
      // A full disk may have taken part of the line; the next line must not follow it.
      await this.#file.truncate(this.#size)
      throw cause
    }
    const place = { start: this.#size, length: line.length }
    this.#size += line.length
    return place
  }

  async read({ start, length }: LogPlace): Promise<LoggedTransaction> {
    const { buffer } = await this.#file.read(Buffer.alloc(length), 0, length, start)
    return JSON.parse(buffer.toString('utf8')) as LoggedTransaction
  }

  async close(): Promise<void> {
    await this.#file.close()
  }
}

/** Calls `each` with each complete line and returns their size in bytes; the rest is an incomplete write. */
async function replayLines(
  path: string,
  each: (line: string, place: LogPlace, number: number) => void,
): Promise<number> {
  // Parts of an incomplete line: a line of many megabytes is joined once, not at each chunk.
  let parts: Buffer[] = []
  let whole = 0
  let number = 0
  for await (const read of createReadStream(path, { highWaterMark: chunkBytes })) {
    const chunk = read as Buffer
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      parts.push(chunk.subarray(from, end))
      const line = parts.length === 1 ? chunk.subarray(from, end) : Buffer.concat(parts)
      parts = []
      from = end + 1
      each(line.toString('utf8'), { start: whole, length: line.length + 1 }, ++number)
      whole += line.length + 1
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
  }
  return whole
}
