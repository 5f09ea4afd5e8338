import type { CacheJobs } from '#domain/jobs.ts'
import type { Workers } from './workers.ts'

export const cacheWorkers: Workers<CacheJobs> = {
  handlers: {
    'cache.purge-edge': async (house, { tags }) => house.edge?.purge(tags),
  },
  schedules: {},
}
