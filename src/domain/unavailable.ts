import { isDatabaseUnavailable } from '#db/database-unavailable.ts'
import { ContentUnavailable } from './content/content-unavailable.ts'

export type UnavailableService = 'content' | 'database'

/** Which service an error says cannot be reached just now; undefined for every other error. Trying again later may succeed. */
export function unavailableService(error: unknown): UnavailableService | undefined {
  if (error instanceof ContentUnavailable) return 'content'
  return isDatabaseUnavailable(error) ? 'database' : undefined
}
