import type { Database } from '#db/database.ts'
import type { Clock } from '#ports/clock.ts'
import type { Jobs } from '#ports/jobs.ts'
import type { Invalidation } from './invalidation.ts'
import type { EdgePurge } from './purge/purge.ts'

export interface PageInvalidation {
  readonly db: Database
  readonly clock: Clock
  readonly jobs: Jobs
  readonly invalidation: Pick<Invalidation, 'invalidate'>
  readonly edge: EdgePurge | undefined
  readonly log: { warn(details: object, message: string): void }
}

/** Longer than a NOTIFY takes to reach every process: an edge purged earlier could fetch the old page again. */
const notifyDelayMs = 100
/** The second purge is for a response that was on its way to the edge during the first, and for a first that failed. */
const purgesAgainAfter = { seconds: 3 }

/**
 * Invalidates pages by tag: in every process, then in the edge cache, then in the edge cache again some seconds later. The
 * second purge is a job that is written first and retried until it succeeds. Does not wait for the edge.
 */
export async function invalidatePages(deps: PageInvalidation, tags: readonly string[]): Promise<void> {
  const { db, clock, jobs, invalidation, edge, log } = deps
  if (edge) {
    const startAfter = clock.now().add(purgesAgainAfter)
    await jobs.enqueue(db, 'cache.purge-edge', { tags }, { startAfter })
  }
  await invalidation.invalidate(tags)
  if (!edge) return
  setTimeout(() => {
    edge
      .purge(tags)
      .catch((err: unknown) => log.warn({ err }, 'the edge cache was not purged, a job follows'))
  }, notifyDelayMs).unref()
}
