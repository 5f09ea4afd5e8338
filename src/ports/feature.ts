import type { Database } from '#db/database.ts'
import type { UseCaseDeps } from './use-case-deps.ts'
import type { EmailChecks } from './email/email-checks.ts'
import type { LetterTemplates } from './email/letter-content.ts'
import type { GaugeReader } from './gauge.ts'

/** What a capability adds to the app. `Jobs` and `Emails` are its own maps of name to data, of which it must name each. */
export interface Feature<App, Jobs = unknown, Emails = unknown> {
  /** A job may run more than once and in any process, so each is idempotent. */
  readonly jobs?: { readonly [Name in keyof Jobs]: (app: App, payload: Jobs[Name]) => Promise<unknown> }
  /** Jobs that run by the clock with an empty payload: cron expressions in UTC. */
  readonly schedules?: { readonly [Name in keyof Jobs]?: string }
  /** Jobs whose result must reach a customer even after days without a service: tried hourly for more than a week. */
  readonly retriedForDays?: readonly (keyof Jobs & string)[]
  readonly emails?: { readonly templates: LetterTemplates<Emails>; readonly checks: EmailChecks<Emails> }
  readonly gauges?: readonly GaugeReader[]
}

type AnyData = Record<string, unknown>

/** A feature in a list: its jobs and emails are not typed one by one. */
export type AnyFeature<App> = Feature<App, AnyData, AnyData>

/** A job that deletes or releases what has expired: each in turn, as of the same clock. */
export function sweep(
  ...expiries: readonly ((db: Database, now: Temporal.Instant) => Promise<unknown>)[]
): (app: Pick<UseCaseDeps, 'db' | 'clock'>) => Promise<void> {
  return async ({ db, clock }) => {
    for (const expire of expiries) await expire(db, clock.now())
  }
}
