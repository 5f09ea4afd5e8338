import type { Database } from '#db/database.ts'

/** The lifetime of a viewing session. */
export const viewingLifetime = Temporal.Duration.from({ hours: 1 })
/** A participant whose place was not renewed for this long has left. */
export const participantTimeout = Temporal.Duration.from({ seconds: 40 })
export const participantPlaces = [1, 2, 3, 4] as const

/** The current view of a session. The highest `seq` wins. */
export interface SharedView {
  readonly seq: number
  /** As in a URL (`#viewer/view/view-address.ts`); empty before the first turn. */
  readonly view: string
  /** The chosen options, as a query string. */
  readonly choice: string
  /** The participant who turned it. */
  readonly by: string | null
}

export interface Session {
  readonly id: string
  readonly productSlug: string
  readonly expiresAt: Temporal.Instant
  readonly shared: SharedView
}

/** A notice to every participant of a session, in every process. */
export type ViewingNotice =
  | { readonly session: string; readonly kind: 'turned'; readonly piece: SharedView }
  /** A participant has joined or left: each stream counts again. */
  | { readonly session: string; readonly kind: 'presence' }

export interface Viewings {
  /** Runs in the caller's transaction: a rollback discards the notice. */
  notify(tx: Database, notice: ViewingNotice): Promise<void>
}
