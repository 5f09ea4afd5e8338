import { forgetOldRooms } from '#domain/viewing/forget-old-rooms.ts'
import type { ViewingJobs } from '#domain/viewing/jobs.ts'
import type { Workers } from './workers.ts'

export const viewingWorkers: Workers<ViewingJobs> = {
  handlers: {
    async 'viewing.forget-old'({ db, clock }) {
      await forgetOldRooms(db, clock.now())
    },
  },
  schedules: { 'viewing.forget-old': '*/10 * * * *' },
}
