export interface ViewingJobs {
  'viewing.forget-old': Record<string, never>
}
