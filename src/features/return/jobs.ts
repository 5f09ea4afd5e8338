type ReturnNews = 'authorized' | 'received' | 'refunded' | 'refund-failed' | 'rejected'

/** Jobs that keep the returns and refunds true: name to payload. */
export interface ReturnJobs {
  /** Looks for the order somebody asked about, and writes to them when there is one. */
  'return.answer-lookup': { lookupId: string; reference: string; email: string; locale: string }
  /** Writes to the customer about a step of a return; `refundId` where the step is a refund's. */
  'return.write-letter': { returnRequestId: string; kind: ReturnNews; refundId: string | null }
  /** Asks Stripe for a refund that is written down and not yet made. */
  'return.send-refund': { refundId: string }
  /** Asks Stripe what became of a refund, by Stripe's id. */
  'return.record-refund': { stripeRefundId: string }
  /** Asks about every refund that should have been heard of. */
  'return.reconcile-refunds': Record<string, never>
  /** Deletes expired links to returns and requests for links that no longer count. */
  'return.delete-old': Record<string, never>
}

declare module '#ports/jobs.ts' {
  interface JobPayloads extends ReturnJobs {}
}
