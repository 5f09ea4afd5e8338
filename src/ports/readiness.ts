export type Part = 'ok' | 'unavailable'

/** Whether a process can serve. Only `database` and `cache` decide; the others are told. */
export interface Readiness {
  readonly isReady: boolean
  readonly database: Part
  /** Whether this process hears what the others publish, so that its page cache can be believed. */
  readonly cache: Part
  readonly content: Part
  readonly payments: Part
  /** The boutiques' zones in which Node and the database disagree on the time; `unknown` until they could be compared. */
  readonly timeZones: 'ok' | 'unknown' | readonly string[]
}
