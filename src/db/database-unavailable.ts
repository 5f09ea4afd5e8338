/** The database cannot be used: it is down, restarting, unreachable or out of disk space. A later attempt may succeed. */
export class DatabaseUnavailable extends Error {
  readonly code = 'database_unavailable'
  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`the database cannot be reached: ${reason}`, { cause })
    this.name = 'DatabaseUnavailable'
  }
}

/** The DatabaseUnavailable among an error and its causes: Drizzle wraps the errors of the drivers. */
export function findDatabaseUnavailable(error: unknown): DatabaseUnavailable | undefined {
  if (error instanceof DatabaseUnavailable) return error
  return error instanceof Error && error.cause !== undefined
    ? findDatabaseUnavailable(error.cause)
    : undefined
}

export const isDatabaseUnavailable = (error: unknown): boolean => findDatabaseUnavailable(error) !== undefined
