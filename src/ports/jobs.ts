import type { Database } from '#db/database.ts'

/** Every job: name to JSON payload. Who handles a job adds it here by declaration merging, and lists it in its `feature.ts`. */
export interface JobPayloads {}

export type JobName = keyof JobPayloads & string

interface JobOptions {
  /** Not before this instant. */
  readonly startAfter?: Temporal.Instant
  /** At most one waiting job of this name and key. */
  readonly singletonKey?: string
}

/** The queue. A job enqueued in a transaction runs after its commit, and never after its rollback. It may run more than once. */
export interface Jobs {
  enqueue<Name extends JobName>(
    tx: Database,
    name: Name,
    payload: JobPayloads[Name],
    options?: JobOptions,
  ): Promise<void>
}
