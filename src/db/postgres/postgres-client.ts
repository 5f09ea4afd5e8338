import pg from 'pg'

/**
 * A pg.Client whose lost connection does not end the process. Node throws an 'error' event without listeners, and pg-pool removes its
 * own listener from a client that is in use or is being closed. Queries of a lost connection reject as before.
 */
export class PostgresClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config)
    this.on('error', () => {})
  }
}
