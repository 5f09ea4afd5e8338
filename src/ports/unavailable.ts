import { findDatabaseUnavailable } from '#db/database-unavailable.ts'
import { ContentUnavailable } from '#content/content-unavailable.ts'

/** A service that cannot be reached just now. Trying again later may succeed. */
export interface Unavailable {
  readonly service: 'content' | 'database'
  /** For the log: it holds no statement and nothing that a visitor typed. */
  readonly reason: string
}

/** Which service an error says cannot be reached; undefined for every other error. */
export function findUnavailable(error: unknown): Unavailable | undefined {
  if (error instanceof ContentUnavailable) return { service: 'content', reason: error.message }
  const database = findDatabaseUnavailable(error)
  return database && { service: 'database', reason: database.message }
}
