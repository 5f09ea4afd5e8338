import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import type { Connection } from './database.ts'
import { migrationsFolder } from './migrations-folder.ts'
import { traceStatements } from './trace-statements.ts'

// Any constant will do: it only has to be the same in every process that migrates this house.
const migrationLock = 18_470_401
const reconnectAfterMs = 1000

async function migrateAlone(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await migrate(drizzle(client), { migrationsFolder })
  } finally {
    await client.end()
  }
}

/** Opens a pool on a PostgreSQL server; listeners hold a line of their own and take it up again when it drops. */
export async function connectPostgres(url: string): Promise<Connection> {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  // An idle client whose server went away emits this; the next query reports it to whoever asked.
  pool.on('error', () => {})
  traceStatements(pool)
  pool.on('connect', traceStatements)
  await pool.query('select 1')
  const db = drizzle(pool)
  const lines = new Set<pg.Client>()
  let closing = false

  async function openLine(channel: string, hear: (payload: string) => void, dropped: () => void) {
    const line = new pg.Client({ connectionString: url })
    line.on('notification', (notice) => hear(notice.payload ?? ''))
    line.on('error', () => {})
    line.on('end', () => {
      lines.delete(line)
      if (!closing) dropped()
    })
    await line.connect()
    lines.add(line)
    await line.query(`listen ${line.escapeIdentifier(channel)}`)
  }

  return {
    db,
    jobLine: { connectionString: url },
    migrate: () => migrateAlone(url),
    async listen(channel, hear, missed) {
      const again = () => {
        setTimeout(() => {
          if (!closing) openLine(channel, hear, again).then(missed, again)
        }, reconnectAfterMs).unref()
      }
      await openLine(channel, hear, again)
    },
    async notify(channel, payload) {
      await db.execute(sql`select pg_notify(${channel}, ${payload})`)
    },
    async close() {
      closing = true
      await Promise.all([...lines].map((line) => line.end()))
      await pool.end()
    },
  }
}
