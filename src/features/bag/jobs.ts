export interface BagJobs {
  /** Deletes expired bags. */
  'bag.forget-old': Record<string, never>
}

declare module '#ports/jobs.ts' {
  interface JobPayloads extends BagJobs {}
}
