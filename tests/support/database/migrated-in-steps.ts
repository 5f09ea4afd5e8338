import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import { PostgresClient } from '../../../src/db/postgres/postgres-client.ts'
import { PostgresPool } from '../../../src/db/postgres/postgres-pool.ts'
import type { Database } from '#db/database.ts'
import { migrationsFolder } from '#db/migrate/migrations-folder.ts'

/** An empty database that is migrated as far as a version of the past, and then further. */
export interface SteppedDatabase {
  readonly db: Database
  /** Applies the migrations up to one of them, by its tag. */
  migrateTo(tag: string): Promise<void>
  close(): Promise<void>
}

/** Runs a task with a folder of the migrations up to one of them. */
async function withMigrationsUpTo(tag: string, task: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'maison-migrations-'))
  try {
    cpSync(migrationsFolder, folder, { recursive: true })
    const path = join(folder, 'meta/_journal.json')
    const journal = JSON.parse(readFileSync(path, 'utf8')) as { entries: { tag: string }[] }
    const last = journal.entries.findIndex((entry) => entry.tag === tag)
    if (last === -1) throw new Error(`there is no migration ${tag}`)
    writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, last + 1) }))
    await task(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** In the memory of this process. */
export async function openSteppedPglite(): Promise<SteppedDatabase> {
  const pglite = await PGlite.create({ extensions: { btree_gist } })
  const db = drizzlePglite(pglite)
  return {
    db: db as unknown as Database,
    migrateTo: (tag) => withMigrationsUpTo(tag, (folder) => migratePglite(db, { migrationsFolder: folder })),
    close: () => pglite.close(),
  }
}

/** On the given PostgreSQL server; `close` drops it. */
export async function openSteppedPostgres(server: string): Promise<SteppedDatabase> {
  const name = `maison_test_${randomBytes(6).toString('hex')}`
  const admin = new PostgresClient({ connectionString: server })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const pool = new PostgresPool({ connectionString: url.href, max: 1 })
  const db = drizzlePostgres(pool)
  return {
    db,
    migrateTo: (tag) =>
      withMigrationsUpTo(tag, (folder) => migratePostgres(db, { migrationsFolder: folder })),
    async close() {
      await pool.end()
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}
