import { defineFeature } from '#app'
import { deleteExpired } from '#db/capability-link.ts'
import { sweep } from '#ports/feature.ts'
import type { ViewingJobs } from './jobs.ts'
import { viewingSession } from './tables.ts'

export const viewingFeature = defineFeature<ViewingJobs>({
  jobs: { 'viewing.forget-old': sweep((db, now) => deleteExpired(db, viewingSession, now)) },
  schedules: { 'viewing.forget-old': '*/10 * * * *' },
})
