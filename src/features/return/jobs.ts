type ReturnEmailKind = 'authorized' | 'received' | 'refunded' | 'refund-failed' | 'rejected'

/** The jobs of returns and refunds: name to payload. */
export interface ReturnJobs {
  /** Looks for an order and emails its link if reference and email match. */
  'return.answer-lookup': { lookupId: string; reference: string; email: string; locale: string }
  /** Emails the customer about a change of a return; `refundId` is set if a refund changed. */
  'return.enqueue-email': { returnRequestId: string; kind: ReturnEmailKind; refundId: string | null }
  /** Creates a stored refund at Stripe. */
  'return.send-refund': { refundId: string }
  /** Reads a refund from Stripe and stores its status. */
  'return.record-refund': { stripeRefundId: string }
  /** Updates every pending refund whose webhook is overdue. */
  'return.reconcile-refunds': Record<string, never>
  /** Deletes expired links to returns and old requests for links. */
  'return.delete-old': Record<string, never>
}

declare module '#ports/jobs.ts' {
  interface JobPayloads extends ReturnJobs {}
}
