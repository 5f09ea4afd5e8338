export interface ViewingJobs {
  'viewing.forget-old': Record<string, never>
}

declare module '#ports/jobs.ts' {
  interface JobPayloads extends ViewingJobs {}
}
