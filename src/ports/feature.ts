import type { Database } from '#db/database.ts'
import type { UseCaseDeps } from './use-case-deps.ts'
import type { EmailChecks } from './email/email-checks.ts'
import type { EmailTemplates } from './email/email-content.ts'
import type { GaugeReader } from './gauge.ts'

/** What a feature adds to the app. `Jobs` and `Emails` map names to data; the feature must have an entry for each. */
export interface Feature<App, Jobs = unknown, Emails = unknown> {
  /** A job may run more than once and in any process, so each is idempotent. */
  readonly jobs?: { readonly [Name in keyof Jobs]: (app: App, payload: Jobs[Name]) => Promise<unknown> }
  /** Jobs that run by the clock with an empty payload: cron expressions in UTC. */
  readonly schedules?: { readonly [Name in keyof Jobs]?: string }
  /** Former name to name: jobs that the version before enqueued are run by their new name. Dropped one version later. */
  readonly formerJobs?: Readonly<Record<string, keyof Jobs & string>>
  /** Jobs that must succeed even after an outage of days: retried hourly for more than a week. */
  readonly retriedForDays?: readonly (keyof Jobs & string)[]
  readonly emails?: { readonly templates: EmailTemplates<Emails>; readonly checks: EmailChecks<Emails> }
  readonly gauges?: readonly GaugeReader[]
}

type AnyData = Record<string, unknown>

/** A feature in a list: the data of its jobs and emails is not typed. */
export type AnyFeature<App> = Feature<App, AnyData, AnyData>

/** A job that deletes or releases what has expired: each in turn, as of the same clock. */
export function sweep(
  ...expiries: readonly ((db: Database, now: Temporal.Instant) => Promise<unknown>)[]
): (app: Pick<UseCaseDeps, 'db' | 'clock'>) => Promise<void> {
  return async ({ db, clock }) => {
    for (const expire of expiries) await expire(db, clock.now())
  }
}
