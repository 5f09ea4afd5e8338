export type Part = 'ok' | 'unavailable'

/** Whether a process is ready to serve. Only `database` and `cache` decide; the other parts are informative. */
export interface Readiness {
  readonly isReady: boolean
  readonly database: Part
  /** Whether this process receives notices of invalidated cache tags, so that its page cache is up to date. */
  readonly cache: Part
  readonly content: Part
  readonly payments: Part
  /** The boutiques' time zones whose UTC offset differs between Node and the database; `unknown` until they were compared. */
  readonly timeZones: 'ok' | 'unknown' | readonly string[]
}
