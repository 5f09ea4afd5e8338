/** Purges pages by tag in the edge cache. Rejects with a `PurgeError` when the edge did not accept it. */
export interface EdgePurge {
  purge(tags: readonly string[]): Promise<void>
}

/** The edge cache did not accept a purge; the job queue retries it. */
export class PurgeError extends Error {
  readonly code = 'purge_failed'
  constructor(edge: string, reason: string, options?: ErrorOptions) {
    super(`${edge} did not purge: ${reason}`, options)
    this.name = 'PurgeError'
  }
}
