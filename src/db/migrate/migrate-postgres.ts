import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import type pg from 'pg'
import { PostgresClient } from '../postgres/postgres-client.ts'
import { migrationsFolder } from './migrations-folder.ts'
import { pendingMigrations } from './pending-migrations.ts'

// An arbitrary constant, the same in every process that migrates this database.
const migrationLock = 18_470_401

/** Applies the pending migrations, one process at a time (advisory lock); returns their names. */
export async function migratePostgres(config: pg.ClientConfig): Promise<readonly string[]> {
  const client = new PostgresClient(config)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    const db = drizzle(client)
    const pending = await pendingMigrations(db)
    await migrate(db, { migrationsFolder })
    return pending
  } finally {
    await client.end()
  }
}
