import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Client } from 'pg'
import type { PGliteLike } from 'pg-boss'

/**
 * The one dialect every query is written in. PGlite and `pg` answer the same shapes through Drizzle, so both are typed
 * as node-postgres; a transaction handle is a Database too.
 */
export type Database = Pick<
  NodePgDatabase,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute' | 'transaction'
>

/** What the job queue opens its own connections with, or the one embedded database there is. */
export type JobLine = { readonly pool: JobPool } | { readonly pglite: PGliteLike }

interface JobPool {
  readonly connectionString: string
  readonly connectionTimeoutMillis: number
  readonly keepAlive: boolean
  readonly Client: typeof Client
}

export interface Connection {
  readonly db: Database
  readonly jobLine: JobLine
  /** Brings the schema up to date, one process at a time; answers the names of the migrations it applied. */
  migrate(): Promise<readonly string[]>
  /**
   * Throws where the schema is older than this version. A server is migrated by a step of its own, because processes of
   * the version before may be using it; an embedded database belongs to this process alone and is migrated here.
   */
  ensureMigrated(): Promise<void>
  /** Calls `hear` for every NOTIFY on the channel, and `missed` when notices may have been lost. */
  listen(channel: string, hear: (payload: string) => void, missed: () => void): Promise<void>
  notify(channel: string, payload: string): Promise<void>
  close(): Promise<void>
}
