/** Jobs that keep the appointments true: name to payload. */
export type AppointmentJobs = Record<never, never>
