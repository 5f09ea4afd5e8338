import type { ReturnJobs } from '#domain/return/jobs.ts'
import type { Workers } from './workers.ts'

export const returnWorkers: Workers<ReturnJobs> = { handlers: {}, schedules: {} }
