import { defineFeature } from '#app'
import { forgetOldRooms } from './forget-old-rooms.ts'
import type { ViewingJobs } from './jobs.ts'

export const viewingFeature = defineFeature<ViewingJobs>({
  jobs: {
    async 'viewing.forget-old'({ db, clock }) {
      await forgetOldRooms(db, clock.now())
    },
  },
  schedules: { 'viewing.forget-old': '*/10 * * * *' },
})
