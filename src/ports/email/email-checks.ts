import type { Database } from '#db/database.ts'

/** Called before sending: returns why an email of this kind is no longer correct, or undefined when it is. */
export type EmailCheck<Data> = (
  db: Database,
  data: Data,
  now: Temporal.Instant,
) => Promise<string | undefined>

/** One check for every kind of email of a feature. */
export type EmailChecks<Family> = { readonly [Kind in keyof Family]: EmailCheck<Family[Kind]> }

/** The check of an email about an event that cannot be undone. */
export const isAlwaysTrue = () => Promise.resolve(undefined)
