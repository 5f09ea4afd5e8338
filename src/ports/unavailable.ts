import { findDatabaseUnavailable } from '#db/database-unavailable.ts'
import { ContentUnavailable } from '#content/content-unavailable.ts'

/** A service that cannot be reached. A later attempt may succeed. */
export interface Unavailable {
  readonly service: 'content' | 'database'
  /** For the log: contains no SQL and no input of a visitor. */
  readonly reason: string
}

/** The unavailable service that caused an error; undefined for every other error. */
export function findUnavailable(error: unknown): Unavailable | undefined {
  if (error instanceof ContentUnavailable) return { service: 'content', reason: error.message }
  const database = findDatabaseUnavailable(error)
  return database && { service: 'database', reason: database.message }
}
