import { defineFeature } from '#app'
import { deleteExpired } from '#db/capability-link.ts'
import { sweep } from '#ports/feature.ts'
import type { BagJobs } from './jobs.ts'
import { bag } from './tables.ts'

export const bagFeature = defineFeature<BagJobs>({
  jobs: { 'bag.forget-old': sweep((db, now) => deleteExpired(db, bag, now)) },
  schedules: { 'bag.forget-old': '43 3 * * *' },
})
