import pg from 'pg'
import { PostgresClient } from './postgres-client.ts'

/**
 * A pg.Pool whose lost connections do not end the process, also while it is being closed. The pool itself removes a lost idle
 * connection; the next query opens another.
 */
export class PostgresPool extends pg.Pool {
  constructor(config: pg.PoolConfig & { readonly Client?: typeof pg.Client }) {
    super({ Client: PostgresClient, ...config })
    this.on('error', () => {})
  }
}
