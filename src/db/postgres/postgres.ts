import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { createConnectGate } from './connect-gate.ts'
import type { Connection, Database } from '../database.ts'
import { isDatabaseUnavailable } from '../database-unavailable.ts'
import { gatedClient } from './gated-client.ts'
import { PostgresPool } from './postgres-pool.ts'
import { migratePostgres } from '../migrate/migrate-postgres.ts'
import { createNotificationListener } from './notification-listener.ts'
import { pendingMigrations } from '../migrate/pending-migrations.ts'
import { toDatabaseError } from '../to-database-error.ts'
import { traceStatements } from '../trace-statements.ts'
import { waitForServer } from './wait-for-server.ts'

const maxConnections = 10

/** The settings of every connection. */
const connecting = {
  connectionTimeoutMillis: 5000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
} as const

/** The settings of the pool for requests and jobs. Timeouts can be short, because no transaction calls another service. */
const working = {
  ...connecting,
  application_name: 'maison',
  statement_timeout: 15_000,
  idle_in_transaction_session_timeout: 30_000,
  // Longer than statement_timeout: it applies when the server does not respond at all.
  query_timeout: 20_000,
} as const

/** A pool or a client whose errors are converted with `toDatabaseError`. */
function withDatabaseErrors(source: pg.Pool | pg.PoolClient): pg.Pool {
  const query = (...args: [pg.QueryConfig, unknown[]]) =>
    source.query(...args).catch((error: unknown) => {
      throw toDatabaseError(error)
    })
  // Drizzle calls only `query`: transactions are implemented below.
  const connection = { query }
  traceStatements(connection)
  return connection as unknown as pg.Pool
}

function openDatabase(pool: pg.Pool): Database {
  const db: Database = drizzle(withDatabaseErrors(pool))
  // Drizzle's own `transaction` leaks the connection when `begin` fails, for example at each restart of the server.
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
      // A connection that timed out may still be in the transaction: it is closed and not reused.
      client.release(isLost)
    }
  }
  return Object.assign(db, { transaction })
}

/** Opens a pool and a listening connection to a PostgreSQL server, after waiting for the server. */
export async function connectPostgres(url: string): Promise<Connection> {
  await waitForServer({ ...connecting, connectionString: url })
  const gate = createConnectGate()
  const Client = gatedClient(gate)
  const pool = new PostgresPool({ ...working, connectionString: url, max: maxConnections, Client })
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
    jobConnection: { pool: { ...connecting, connectionString: url, Client } },
    migrate: () => migratePostgres(admin),
    async ensureMigrated() {
      const pending = await pendingMigrations(db)
      if (pending.length === 0) return
      throw new Error(
        `the database lacks ${pending.join(', ')}. Run \`npm run db:migrate\` first, once for all processes.`,
      )
    },
    listen: (channel, receive, missed) => listener.listen(channel, receive, missed),
    async notify(channel, payload) {
      await db.execute(sql`select pg_notify(${channel}, ${payload})`)
    },
    async close() {
      await listener.close()
      await pool.end()
    },
  }
}
