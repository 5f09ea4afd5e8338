import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrationsFolder } from './migrations-folder.ts'

export interface Migration {
  readonly tag: string
  /** The sort key of the journal: later migrations have larger numbers. */
  readonly when: number
}

/** The migrations of this version, oldest first. */
export function readMigrations(): readonly Migration[] {
  const journal = JSON.parse(readFileSync(join(migrationsFolder, 'meta/_journal.json'), 'utf8')) as {
    readonly entries: readonly Migration[]
  }
  return journal.entries
}

/** The migrations after `newest` (a `when` of the journal), oldest first. */
export function migrationsAfter(newest: number): readonly string[] {
  return readMigrations()
    .filter(({ when }) => when > newest)
    .map(({ tag }) => tag)
}
