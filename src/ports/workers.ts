import type { House } from '#open-app'

/** A family of jobs: what each does with the house, and which run by the clock (cron, UTC) with an empty payload. */
export interface Workers<Family> {
  readonly handlers: {
    readonly [Name in keyof Family]: (house: House, payload: Family[Name]) => Promise<void>
  }
  readonly schedules: { readonly [Name in keyof Family]?: string }
}
