import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrationsFolder } from './migrations-folder.ts'

interface Entry {
  readonly tag: string
  readonly when: number
}

/** The migrations of this version that a database lacks whose newest one is of `newest` (the journal's `when`), oldest first. */
export function migrationsAfter(newest: number): readonly string[] {
  const journal = JSON.parse(readFileSync(join(migrationsFolder, 'meta/_journal.json'), 'utf8')) as {
    readonly entries: readonly Entry[]
  }
  return journal.entries.filter(({ when }) => when > newest).map(({ tag }) => tag)
}
