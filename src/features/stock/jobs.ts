export interface StockJobs {
  /** Releases the stock reservations that have expired. */
  'stock.release-expired': Record<string, never>
}

declare module '#ports/jobs.ts' {
  interface JobPayloads extends StockJobs {}
}
