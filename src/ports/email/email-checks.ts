import type { Database } from '#db/database.ts'

/** Asked at the moment of sending: why an email of this kind is no longer true, or undefined while it is. */
export type EmailCheck<Data> = (
  db: Database,
  data: Data,
  now: Temporal.Instant,
) => Promise<string | undefined>

/** One check for every kind of email in a family. */
export type EmailChecks<Family> = { readonly [Kind in keyof Family]: EmailCheck<Family[Kind]> }

/** The check of what happened and cannot be undone. */
export const isAlwaysTrue = () => Promise.resolve(undefined)
