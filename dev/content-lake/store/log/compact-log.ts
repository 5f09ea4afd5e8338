import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from './sync-folder.ts'
import type { PastTransaction, TransactionHistory } from '../transaction-history.ts'
import type { LogPlace, TransactionLog } from './transaction-log.ts'

const batchBytes = 1024 * 1024

/** Where a compaction writes before it replaces the log; what a killed process left there is deleted at the next start. */
export const compactedPath = (path: string): string => `${path}.compacted`

interface Compaction {
  log: TransactionLog
  history: TransactionHistory
  /** An ISO time: drafts are kept step by step since then. */
  since: string
  /** Runs the task while no commit is in progress. */
  exclusively: (task: () => Promise<void>) => Promise<void>
}

/** The bytes of the log that a compaction would leave out. */
export function removableBytes({ log, history, since }: Omit<Compaction, 'exclusively'>): number {
  return history.lastingSince(since).reduce((left, { place }) => left - place.length, log.size)
}

/**
 * Writes the transactions that last into a second file, while commits continue, and then replaces the log by it. The
 * log is whole at every moment: a kill leaves either the former file or the new one at its path.
 */
export async function compactLog({ log, history, since, exclusively }: Compaction): Promise<void> {
  const path = compactedPath(log.path)
  await rm(path, { force: true })
  const file = await open(path, 'a+')
  try {
    const copied = new CopiedTransactions(log, file)
    const last = history.lastSequence
    await copied.add(history.lastingSince(since).filter(({ sequence }) => sequence <= last))
    await file.datasync()
    await exclusively(async () => {
      await copied.add(history.after(last))
      await file.datasync()
      await rename(path, log.path)
      await syncFolder(dirname(log.path))
      history.moveTo(copied.places)
      await log.continueIn(file, copied.size)
    })
  } catch (cause) {
    await file.close()
    await rm(path, { force: true })
    throw cause
  }
}

/** The lines that were copied, byte by byte, and their places in the new file. */
class CopiedTransactions {
  readonly places = new Map<PastTransaction, LogPlace>()
  readonly #log: TransactionLog
  readonly #file: FileHandle
  size = 0

  constructor(log: TransactionLog, file: FileHandle) {
    this.#log = log
    this.#file = file
  }

  async add(transactions: readonly PastTransaction[]): Promise<void> {
    let batch: Buffer[] = []
    let batched = 0
    for (const transaction of transactions) {
      const line = await this.#log.readBytes(transaction.place)
      this.places.set(transaction, { start: this.size, length: line.length })
      this.size += line.length
      batch.push(line)
      batched += line.length
      if (batched < batchBytes) continue
      await this.#file.appendFile(Buffer.concat(batch))
      batch = []
      batched = 0
    }
    await this.#file.appendFile(Buffer.concat(batch))
  }
}
