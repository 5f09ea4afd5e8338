import type { AppointmentJobs } from '#domain/appointment/jobs.ts'
import type { Workers } from './workers.ts'

export const appointmentWorkers: Workers<AppointmentJobs> = { handlers: {}, schedules: {} }
