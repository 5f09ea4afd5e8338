/** The database cannot be asked just now: it is down, restarting, out of room or out of reach. Trying later may succeed. */
export class DatabaseUnavailable extends Error {
  readonly code = 'database_unavailable'
  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`the database cannot be reached: ${reason}`, { cause })
    this.name = 'DatabaseUnavailable'
  }
}

/** The DatabaseUnavailable that an error is, or that caused it: Drizzle wraps what a driver throws. */
export function findDatabaseUnavailable(error: unknown): DatabaseUnavailable | undefined {
  if (error instanceof DatabaseUnavailable) return error
  return error instanceof Error && error.cause !== undefined
    ? findDatabaseUnavailable(error.cause)
    : undefined
}

export const isDatabaseUnavailable = (error: unknown): boolean => findDatabaseUnavailable(error) !== undefined
