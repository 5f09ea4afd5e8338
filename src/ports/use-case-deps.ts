import type { Database } from '#db/database.ts'
import type { Clock } from './clock.ts'
import type { Jobs } from './jobs.ts'

/** What a use case is given that writes something down and has work follow from it. The app is one. */
export interface UseCaseDeps {
  readonly db: Database
  readonly jobs: Jobs
  readonly clock: Clock
}
