/** Jobs that keep the returns and refunds true: name to payload. */
export type ReturnJobs = Record<never, never>
