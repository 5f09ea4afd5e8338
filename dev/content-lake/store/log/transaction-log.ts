import { mkdir, open, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { StoredDocument } from '../document.ts'
import { LineSplitter } from './line-splitter.ts'
import type { ResolvedMutation } from '../mutations/mutation.ts'
import { syncFolder } from './sync-folder.ts'

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

type Replay = (transaction: LoggedTransaction, place: LogPlace) => void

interface LogOptions {
  /** False leaves the time of the write to the disk to the operating system: a power failure then loses the last seconds. */
  isSynced: boolean
}

/** An append-only file of transactions. All other state of the lake is rebuilt from it. */
export class TransactionLog {
  readonly path: string
  readonly #isSynced: boolean
  #file: FileHandle
  #size: number
  #generation = 0

  private constructor(path: string, file: FileHandle, size: number, { isSynced }: LogOptions) {
    this.path = path
    this.#file = file
    this.#size = size
    this.#isSynced = isSynced
  }

  /** Replays every transaction, oldest first, and cuts off a last line that a killed process left incomplete. */
  static async open(path: string, options: LogOptions, replay: Replay): Promise<TransactionLog> {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(path, 'a+')
    try {
      await syncFolder(dirname(path))
      const { whole } = await replayLog(file, { path, start: 0 }, replay)
      await file.truncate(whole)
      return new TransactionLog(path, file, whole, options)
    } catch (cause) {
      await file.close()
      throw cause
    }
  }

  /** The bytes of all complete transactions. */
  get size(): number {
    return this.#size
  }

  /** How often the file was replaced by a compacted one; places are of one generation. */
  get generation(): number {
    return this.#generation
  }

  /** Resolves when the disk has the lines of all transactions, with one write and one synchronisation for all of them. */
  async append(transactions: readonly LoggedTransaction[]): Promise<LogPlace[]> {
    const lines = transactions.map((transaction) => Buffer.from(`${JSON.stringify(transaction)}\n`))
    try {
      await this.#file.appendFile(Buffer.concat(lines))
      if (this.#isSynced) await this.#file.datasync()
    } catch (cause) {
      // A full disk may have taken part of a line; the next line must not follow it.
      await this.#file.truncate(this.#size)
      throw cause
    }
    return lines.map(({ length }) => {
      const place = { start: this.#size, length }
      this.#size += length
      return place
    })
  }

  async read(place: LogPlace): Promise<LoggedTransaction> {
    return JSON.parse((await this.readBytes(place)).toString('utf8')) as LoggedTransaction
  }

  async readBytes({ start, length }: LogPlace): Promise<Buffer> {
    const { buffer } = await this.#file.read(Buffer.alloc(length), 0, length, start)
    return buffer
  }

  /** Continues in another file of this size, which was renamed to this path. No write may be in progress. */
  async continueIn(file: FileHandle, size: number): Promise<void> {
    const former = this.#file
    this.#file = file
    this.#size = size
    this.#generation++
    await former.close()
  }

  async close(): Promise<void> {
    await this.#file.close()
  }
}

interface LogPart {
  /** Named in errors. */
  path: string
  start: number
  /** Where the part ends, in bytes from the beginning of the file; the end of the file when absent. */
  end?: number
}

/**
 * Reads the transactions of a part of a log. Each byte is searched, decoded and parsed once, however long its line is.
 * Returns where the last complete line ends; the rest is an incomplete write.
 */
export async function replayLog(
  file: FileHandle,
  { path, start, end }: LogPart,
  replay: Replay,
): Promise<{ whole: number }> {
  let whole = start
  let number = 0
  const lines = new LineSplitter((bytes) => {
    number++
    const place = { start: whole, length: bytes.length + 1 }
    whole += place.length
    try {
      replay(JSON.parse(bytes.toString('utf8')) as LoggedTransaction, place)
    } catch (cause) {
      throw new Error(`The transaction log ${path} is damaged at line ${number}.`, { cause })
    }
  })
  const range = { start, ...(end !== undefined && { end: end - 1 }) }
  if (end !== undefined && end <= start) return { whole }
  const chunks = file.createReadStream({ ...range, autoClose: false, highWaterMark: chunkBytes })
  for await (const chunk of chunks) lines.push(chunk as Buffer)
  return { whole }
}
