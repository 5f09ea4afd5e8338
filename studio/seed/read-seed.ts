import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { visit } from './assemble/find-faults.ts'

/** An object of the dataset whose fields a test checks itself. */
export type Loose = Record<string, unknown>

/** The documents of `data.ndjson`, in the order of the file. */
export const documents = readFileSync(join(import.meta.dirname, 'data.ndjson'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { _id: string; _type: string } & Loose)

/** The documents of one type. */
export const ofType = (type: string) => documents.filter((document) => document._type === type)

/** The objects at any depth that a predicate accepts, each with its path. */
export function objects(wanted: (value: Loose) => boolean): { value: Loose; path: string }[] {
  const found: { value: Loose; path: string }[] = []
  for (const document of documents) {
    visit(document, document._id, (value, path) => {
      if (wanted(value)) found.push({ value, path })
    })
  }
  return found
}
