/** Jobs that keep the bag, the stock, the checkout and the orders true: name to payload. */
export type OrderJobs = Record<never, never>
