/** The `Retry-After` of 503 responses. */
export const retryAfterSeconds = 30
