import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { PGliteLike } from 'pg-boss'

/**
 * The one dialect every query is written in. PGlite and `pg` answer the same shapes through Drizzle, so both are typed
 * as node-postgres; a transaction handle is a Database too.
 */
export type Database = Pick<
  NodePgDatabase,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute' | 'transaction'
>

/** What the job queue opens its own line with: a connection string, or the one embedded database there is. */
export type JobLine = { readonly connectionString: string } | { readonly pglite: PGliteLike }

export interface Connection {
  readonly db: Database
  readonly jobLine: JobLine
  /** Brings the schema up to date; safe to call from several processes at once. */
  migrate(): Promise<void>
  /** Calls `hear` for every NOTIFY on the channel, and `missed` when notices may have been lost. */
  listen(channel: string, hear: (payload: string) => void, missed: () => void): Promise<void>
  notify(channel: string, payload: string): Promise<void>
  close(): Promise<void>
}
