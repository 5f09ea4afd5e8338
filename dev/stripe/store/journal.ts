import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** One row as it now stands, or `null` when it was taken out. */
export type Write = [table: string, id: string, value: unknown]

/** An append-only file of transactions, one a line: a kill in the middle loses a whole transaction, never half of one. */
export interface Journal {
  replay: () => Write[][]
  append: (writes: Write[]) => void
  /** Replaces everything written so far by `writes`. */
  rewrite: (writes: Write[]) => void
  close: () => void
}

export function openJournal(folder: string): Journal {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'journal.ndjson')
  let descriptor: number | null = null
  const line = (writes: Write[]) => `${JSON.stringify(writes)}\n`

  return {
    replay: () => (existsSync(file) ? readLines(readFileSync(file, 'utf8')) : []),
    append: (writes) => {
      descriptor ??= openSync(file, 'a')
      writeSync(descriptor, line(writes))
    },
    rewrite: (writes) => {
      writeFileSync(`${file}.new`, line(writes))
      renameSync(`${file}.new`, file)
    },
    close: () => {
      if (descriptor !== null) closeSync(descriptor)
      descriptor = null
    },
  }
}

function readLines(text: string): Write[][] {
  const lines = text.split('\n')
  // What follows the last newline was cut off by a kill: that transaction was never answered.
  lines.pop()
  return lines.map((line) => JSON.parse(line) as Write[])
}
