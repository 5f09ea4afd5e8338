import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { migrationsFolder } from '#db/migrations-folder.ts'

export interface Migration {
  readonly name: string
  /** The journal’s own order: later migrations have larger numbers. */
  readonly when: number
}

const journal = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.number() })).min(1) })

/** The migrations this version of Maison knows, oldest first. */
export async function readJournal(): Promise<readonly Migration[]> {
  const text = await readFile(join(migrationsFolder, 'meta', '_journal.json'), 'utf8')
  return journal.parse(JSON.parse(text)).entries.map(({ tag, when }) => ({ name: tag, when }))
}

/** Names the last migration that a database says it ran. */
export async function nameMigration(when: number): Promise<Migration> {
  const known = (await readJournal()).find((migration) => migration.when === when)
  return { name: known?.name ?? `unknown (${when})`, when }
}
