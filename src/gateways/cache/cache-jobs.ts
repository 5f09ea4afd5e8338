import type { Feature } from '#ports/feature.ts'
import type { EdgePurge } from './purge/purge.ts'

export interface CacheJobs {
  /** Purges pages by tag in the edge cache. */
  'cache.purge-edge': { tags: readonly string[] }
}

declare module '#ports/jobs.ts' {
  interface JobPayloads extends CacheJobs {}
}

export const cacheJobs: Feature<{ readonly edge: EdgePurge | undefined }, CacheJobs> = {
  jobs: { 'cache.purge-edge': async ({ edge }, { tags }) => edge?.purge(tags) },
}
