import { connectPglite } from './embedded/pglite.ts'
import { connectPostgres } from './postgres/postgres.ts'
import type { Connection } from './database.ts'

/** Connects to the database of a URL: `pglite:<folder>`, `pglite:memory` or `postgres://…`. */
export function connect(url: string): Promise<Connection> {
  return url.startsWith('pglite:') ? connectPglite(url.slice('pglite:'.length)) : connectPostgres(url)
}
