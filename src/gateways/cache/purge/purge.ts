/** Tells the cache in front which pages are out of date, by tag. Rejects with a `PurgeError` when it was not told. */
export interface EdgePurge {
  purge(tags: readonly string[]): Promise<void>
}

/** The cache in front did not take a purge; the job queue tries again. */
export class PurgeError extends Error {
  readonly code = 'purge_failed'
  constructor(edge: string, reason: string, options?: ErrorOptions) {
    super(`${edge} did not purge: ${reason}`, options)
    this.name = 'PurgeError'
  }
}
