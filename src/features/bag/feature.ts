import { defineFeature } from '#app'
import { forgetOldBags } from './forget-old-bags.ts'
import type { BagJobs } from './jobs.ts'

export const bagFeature = defineFeature<BagJobs>({
  jobs: {
    async 'bag.forget-old'({ db, clock }) {
      await forgetOldBags(db, clock.now())
    },
  },
  schedules: { 'bag.forget-old': '43 3 * * *' },
})
