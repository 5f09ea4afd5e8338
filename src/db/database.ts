import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Client } from 'pg'
import type { PGliteLike } from 'pg-boss'

/**
 * A database or a transaction. Through Drizzle, PGlite and `pg` return rows of the same shape, so both have the type of
 * node-postgres.
 */
export type Database = Pick<
  NodePgDatabase,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute' | 'transaction'
>

/** How the job queue connects: with a pool of its own, or through the embedded database. */
export type JobConnection = { readonly pool: JobPool } | { readonly pglite: PGliteLike }

interface JobPool {
  readonly connectionString: string
  readonly connectionTimeoutMillis: number
  readonly keepAlive: boolean
  readonly Client: typeof Client
}

export interface Connection {
  readonly db: Database
  readonly jobConnection: JobConnection
  /** Applies the pending migrations, one process at a time; returns their names. */
  migrate(): Promise<readonly string[]>
  /**
   * Throws when the schema of a server is older than this version: it is migrated in a separate step, because processes of
   * the previous version may be using it. Migrates an embedded database, which only this process uses.
   */
  ensureMigrated(): Promise<void>
  /** Calls `receive` for every NOTIFY on the channel, and `missed` when notices may have been lost. */
  listen(channel: string, receive: (payload: string) => void, missed: () => void): Promise<void>
  notify(channel: string, payload: string): Promise<void>
  close(): Promise<void>
}
