import { defineFeature } from '#app'
import { deleteExpired } from '#db/capability-link.ts'
import type { ViewingJobs } from './jobs.ts'
import { viewingRoom } from './tables.ts'

export const viewingFeature = defineFeature<ViewingJobs>({
  jobs: {
    async 'viewing.forget-old'({ db, clock }) {
      await deleteExpired(db, viewingRoom, clock.now())
    },
  },
  schedules: { 'viewing.forget-old': '*/10 * * * *' },
})
