import type { Database } from '#db/database.ts'

/** Every job name with its JSON payload. The feature that handles a job adds it here by declaration merging. */
export interface JobPayloads {}

export type JobName = keyof JobPayloads & string

interface JobOptions {
  /** Not before this instant. */
  readonly startAfter?: Temporal.Instant
  /** At most one waiting job of this name and key. */
  readonly singletonKey?: string
}

/** The job queue. A job runs after the commit of its transaction, never after a rollback, and may run more than once. */
export interface Jobs {
  enqueue<Name extends JobName>(
    tx: Database,
    name: Name,
    payload: JobPayloads[Name],
    options?: JobOptions,
  ): Promise<void>
}
