import type { OrderJobs } from '#domain/order/jobs.ts'
import type { Workers } from './workers.ts'

export const orderWorkers: Workers<OrderJobs> = { handlers: {}, schedules: {} }
