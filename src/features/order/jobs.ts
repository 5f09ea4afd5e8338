/** Jobs that keep the bag, the stock, the checkout and the orders true: name to payload. */
export interface OrderJobs {
  /** Ask the payments what became of a session, and act on it. */
  'order.settle-checkout': { sessionId: string }
  /** Ask about every checkout that should have been heard of. */
  'order.reconcile-checkouts': Record<string, never>
  /** Ask about every payment still on its way. */
  'order.reconcile-payments': Record<string, never>
  'stock.release-expired': Record<string, never>
  /** Forget bags past their time, and checkouts nothing came of. */
  'bag.forget-old': Record<string, never>
  /** Deletes links to orders and returns past their life, and the ids of events that cannot come again. */
  'order.delete-old': Record<string, never>
}
