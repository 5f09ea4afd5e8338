import { defineFeature } from '#app'
import { deleteExpired } from '#db/capability-link.ts'
import type { BagJobs } from './jobs.ts'
import { bag } from './tables.ts'

export const bagFeature = defineFeature<BagJobs>({
  jobs: {
    async 'bag.forget-old'({ db, clock }) {
      await deleteExpired(db, bag, clock.now())
    },
  },
  schedules: { 'bag.forget-old': '43 3 * * *' },
})
