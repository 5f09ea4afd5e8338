export interface CareJobs {
  /** Deletes care requests that are older than a year. */
  'care.delete-old': Record<string, never>
}

declare module '#ports/jobs.ts' {
  interface JobPayloads extends CareJobs {}
}
