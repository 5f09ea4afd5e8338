import type { CacheJobs } from '#ports/jobs.ts'
import type { Workers } from '#ports/workers.ts'

export const cacheWorkers: Workers<CacheJobs> = {
  handlers: {
    'cache.purge-edge': async (house, { tags }) => house.edge?.purge(tags),
  },
  schedules: {},
}
