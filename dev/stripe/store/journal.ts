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

/** The new value of a row, or `null` when the row was deleted. */
export type Write = [table: string, id: string, value: unknown]

/** An append-only file with one transaction in each line. A kill during a write loses that transaction as a whole. */
export interface Journal {
  replay: () => Write[][]
  append: (writes: Write[]) => void
  /** Replaces the whole file by `writes`. */
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
  // Text after the last newline is from a transaction that a kill interrupted before its response was sent.
  lines.pop()
  return lines.map((line) => JSON.parse(line) as Write[])
}
