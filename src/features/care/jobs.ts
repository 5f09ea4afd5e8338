export interface CareJobs {
  /** Deletes care requests of a year ago. */
  'care.delete-old': Record<string, never>
}

declare module '#ports/jobs.ts' {
  interface JobPayloads extends CareJobs {}
}
