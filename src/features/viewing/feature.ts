import { forgetOldRooms } from './forget-old-rooms.ts'
import type { ViewingJobs } from './jobs.ts'
import type { Workers } from '#ports/workers.ts'

export const viewingWorkers: Workers<ViewingJobs> = {
  handlers: {
    async 'viewing.forget-old'({ db, clock }) {
      await forgetOldRooms(db, clock.now())
    },
  },
  schedules: { 'viewing.forget-old': '*/10 * * * *' },
}
