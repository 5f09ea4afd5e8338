import type { Database } from '#db/database.ts'
import type { AppointmentJobs } from '#features/appointment/jobs.ts'
import type { OrderJobs } from '#features/order/jobs.ts'
import type { ViewingJobs } from '#features/viewing/jobs.ts'
import type { ReturnJobs } from '#features/return/jobs.ts'

export interface PostJobs {
  /** Makes an email leave at once; a lost one is made good by the sweep. */
  'post.send-letter': { letterId: string }
  /** Sends every email that is due. */
  'post.send-due': Record<string, never>
  /** Deletes emails that were sent, refused or dropped long ago. */
  'post.delete-old': Record<string, never>
}

export interface CacheJobs {
  'cache.purge-edge': { tags: readonly string[] }
}

/** Every job of the house: name to JSON payload. A job may run more than once, so each must be idempotent. */
export type JobPayloads = PostJobs & CacheJobs & OrderJobs & AppointmentJobs & ReturnJobs & ViewingJobs
export type JobName = keyof JobPayloads & string

interface JobOptions {
  /** Not before this instant. */
  readonly startAfter?: Temporal.Instant
  /** At most one waiting job of this name and key. */
  readonly singletonKey?: string
}

/** The queue: a job enqueued in a transaction runs after its commit, and never after its rollback. */
export interface Jobs {
  enqueue<Name extends JobName>(
    tx: Database,
    name: Name,
    payload: JobPayloads[Name],
    options?: JobOptions,
  ): Promise<void>
}
