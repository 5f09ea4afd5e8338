import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { createConnectGate } from './connect-gate.ts'
import type { Connection, Database } from '../database.ts'
import { isDatabaseUnavailable } from '../database-unavailable.ts'
import { gatedClient } from './gated-client.ts'
import { migratePostgres } from '../migrate/migrate-postgres.ts'
import { createNotificationListener } from './notification-listener.ts'
import { pendingMigrations } from '../migrate/pending-migrations.ts'
import { toDatabaseError } from '../to-database-error.ts'
import { traceStatements } from '../trace-statements.ts'
import { waitForServer } from './wait-for-server.ts'

const mostConnections = 10

/** What holds for every connection of a process. */
const connecting = {
  connectionTimeoutMillis: 5000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
} as const

/** What holds for connections that requests and jobs run statements on. No transaction waits for another service. */
const working = {
  ...connecting,
  application_name: 'maison',
  statement_timeout: 15_000,
  idle_in_transaction_session_timeout: 30_000,
  // Longer than the server's own limit: this one is for a server that has fallen silent.
  query_timeout: 20_000,
} as const

/** A pool or a client, with its errors as the rest of the code may see them. */
function withDatabaseErrors(source: pg.Pool | pg.PoolClient): pg.Pool {
  const query = (...args: [pg.QueryConfig, unknown[]]) =>
    source.query(...args).catch((error: unknown) => {
      throw toDatabaseError(error)
    })
  // Drizzle calls nothing else: transactions are begun below.
  const connection = { query }
  traceStatements(connection)
  return connection as unknown as pg.Pool
}

function openDatabase(pool: pg.Pool): Database {
  const db: Database = drizzle(withDatabaseErrors(pool))
  // Drizzle's own never gives a connection back when `begin` fails, so each restart of the server would cost some for good.
  const transaction: Database['transaction'] = async (work, config) => {
    const client = await pool.connect().catch((error: unknown) => {
      throw toDatabaseError(error)
    })
    let isLost = false
    try {
      return await drizzle(withDatabaseErrors(client)).transaction(work, config)
    } catch (error) {
      isLost = isDatabaseUnavailable(error)
      throw error
    } finally {
      // A connection that timed out may still be in the transaction: it is closed, not used again.
      client.release(isLost)
    }
  }
  return Object.assign(db, { transaction })
}

/** Opens a pool on a PostgreSQL server, once the server answers, and one more connection that listens. */
export async function connectPostgres(url: string): Promise<Connection> {
  await waitForServer({ ...connecting, connectionString: url })
  const gate = createConnectGate()
  const Client = gatedClient(gate)
  const pool = new pg.Pool({ ...working, connectionString: url, max: mostConnections, Client })
  // A connection that is lost while idle is taken out of the pool; the next query opens another.
  pool.on('error', () => {})
  const db = openDatabase(pool)
  const listener = createNotificationListener({
    ...connecting,
    application_name: 'maison listening',
    connectionString: url,
    query_timeout: 5000,
  })
  const admin = { ...connecting, connectionString: url }

  return {
    db,
    jobLine: { pool: { ...connecting, connectionString: url, Client } },
    migrate: () => migratePostgres(admin),
    async ensureMigrated() {
      const pending = await pendingMigrations(db)
      if (pending.length === 0) return
      throw new Error(
        `the database lacks ${pending.join(', ')}. Run \`npm run db:migrate\` first, once for all processes.`,
      )
    },
    listen: (channel, hear, missed) => listener.listen(channel, hear, missed),
    async notify(channel, payload) {
      await db.execute(sql`select pg_notify(${channel}, ${payload})`)
    },
    async close() {
      await listener.close()
      await pool.end()
    },
  }
}
