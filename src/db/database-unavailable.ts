/** The database cannot be asked just now: it is down, restarting, out of room or out of reach. Trying later may succeed. */
export class DatabaseUnavailable extends Error {
  readonly code = 'database_unavailable'
  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`the database cannot be reached: ${reason}`, { cause })
    this.name = 'DatabaseUnavailable'
  }
}

/** Whether an error is a DatabaseUnavailable, or was caused by one: Drizzle wraps what a driver throws. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable) return true
  return error instanceof Error && error.cause !== undefined && isDatabaseUnavailable(error.cause)
}
