import { randomBytes } from 'node:crypto'
import type { Logger } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { PostgresClient } from '../../../src/db/postgres/postgres-client.ts'
import { PostgresPool } from '../../../src/db/postgres/postgres-pool.ts'
import type { Database } from '#db/database.ts'
import { migrationsFolder } from '#db/migrate/migrations-folder.ts'
import { schemaFingerprint } from './pglite-copy.ts'
import { recordedJobsTable } from '../recorded-jobs.ts'

/** The key of the advisory lock under which one process creates the template. */
const templateLock = 18_470_402

function addressOf(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

async function migrateTemplate(server: string, template: string): Promise<void> {
  const pool = new PostgresPool({ connectionString: addressOf(server, template), max: 1 })
  const db = drizzle(pool)
  await migrate(db, { migrationsFolder })
  await db.execute(recordedJobsTable)
  await pool.end()
}

/** A fresh, migrated database on the given PostgreSQL server, copied from a template there; `close` drops it. */
export async function openPostgresCopy(
  server: string,
  logger?: Logger,
): Promise<{ db: Database; url: string; close: () => Promise<void> }> {
  const template = `maison_template_${schemaFingerprint()}`
  const name = `maison_test_${randomBytes(6).toString('hex')}`
  const admin = new PostgresClient({ connectionString: server })
  await admin.connect()
  try {
    await admin.query('select pg_advisory_lock($1)', [templateLock])
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [template])
    if (rowCount === 0) {
      // Created under another name first, so that an aborted run leaves no incomplete template.
      const incomplete = `${name}_half`
      await admin.query(`create database ${incomplete}`)
      await migrateTemplate(server, incomplete)
      await admin.query(`alter database ${incomplete} rename to ${template}`)
    }
    await admin.query(`create database ${name} template ${template}`)
  } finally {
    await admin.end()
  }
  const pool = new PostgresPool({ connectionString: addressOf(server, name), max: 10 })
  return {
    db: drizzle(pool, { ...(logger && { logger }) }),
    url: addressOf(server, name),
    async close() {
      await pool.end()
      const again = new PostgresClient({ connectionString: server })
      await again.connect()
      await again.query(`drop database ${name} with (force)`)
      await again.end()
    },
  }
}
