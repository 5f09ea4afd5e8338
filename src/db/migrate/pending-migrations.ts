import { sql } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { migrationsAfter } from './migration-journal.ts'

/** The migrations of this version that the database lacks, oldest first. Migrations of a newer version are ignored. */
export async function pendingMigrations(db: Pick<Database, 'execute'>): Promise<readonly string[]> {
  const { rows: found } = await db.execute<{ isThere: boolean }>(
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as "isThere"`,
  )
  if (!found[0]?.isThere) return migrationsAfter(0)
  const { rows } = await db.execute<{ newest: string }>(
    sql`select coalesce(max(created_at), 0)::text as newest from drizzle.__drizzle_migrations`,
  )
  return migrationsAfter(Number(rows[0]?.newest ?? 0))
}
