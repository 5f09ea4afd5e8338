import type { Database } from '#db/database.ts'
import type { Clock } from '#ports/clock.ts'
import type { Jobs } from '#ports/jobs.ts'
import type { Forgetting } from './forgetting.ts'
import type { EdgePurge } from './purge/purge.ts'

export interface PageInvalidation {
  readonly db: Database
  readonly clock: Clock
  readonly jobs: Jobs
  readonly forgetting: Pick<Forgetting, 'forget'>
  readonly edge: EdgePurge | undefined
  readonly log: { warn(details: object, message: string): void }
}

/** A NOTIFY reaches every process within milliseconds; an edge purged before that fills itself with an old page again. */
const noticeTakesMs = 100
/** For a page that was on its way to the edge during the first purge, and for a first purge that failed. */
const purgesAgainAfter = { seconds: 3 }

/**
 * Invalidates pages by tag: in every process first, then in the cache in front, once at once and once more some seconds later
 * by a job that is written before anything is sent and tried until the edge has taken it. Does not wait for the edge.
 */
export async function invalidatePages(deps: PageInvalidation, tags: readonly string[]): Promise<void> {
  const { db, clock, jobs, forgetting, edge, log } = deps
  if (edge) {
    const startAfter = clock.now().add(purgesAgainAfter)
    await jobs.enqueue(db, 'cache.purge-edge', { tags }, { startAfter })
  }
  await forgetting.forget(tags)
  if (!edge) return
  setTimeout(() => {
    edge
      .purge(tags)
      .catch((err: unknown) => log.warn({ err }, 'the cache in front was not purged, a job follows'))
  }, noticeTakesMs).unref()
}
