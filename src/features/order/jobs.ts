/** Jobs of checkouts and orders: name to payload. */
export interface OrderJobs {
  /** Ask the payments what became of a session, and act on it. */
  'order.settle-checkout': { sessionId: string }
  /** Ask about every checkout that should have been heard of. */
  'order.reconcile-checkouts': Record<string, never>
  /** Ask about every payment still on its way. */
  'order.reconcile-payments': Record<string, never>
  /** Deletes expired links to orders, checkouts that were never paid, and ids of events that cannot come again. */
  'order.delete-old': Record<string, never>
}

declare module '#ports/jobs.ts' {
  interface JobPayloads extends OrderJobs {}
}
