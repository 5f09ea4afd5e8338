/** The jobs of checkouts and orders: name to payload. */
export interface OrderJobs {
  /** Reads a Checkout Session from Stripe and updates its checkout and order. */
  'order.settle-checkout': { sessionId: string }
  /** Settles every open checkout whose webhook is overdue. */
  'order.reconcile-checkouts': Record<string, never>
  /** Settles every order whose payment is pending. */
  'order.reconcile-payments': Record<string, never>
  /** Deletes expired links to orders, old unpaid checkouts, and ids of events that can no longer be resent. */
  'order.delete-old': Record<string, never>
}

declare module '#ports/jobs.ts' {
  interface JobPayloads extends OrderJobs {}
}
