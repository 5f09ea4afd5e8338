/** How soon a visitor, a webhook's sender or a load balancer may ask again after a 503. */
export const retryAfterSeconds = 30
