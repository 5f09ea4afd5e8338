import type { Database } from '#db/database.ts'

/** How long a link to look together opens anything. */
export const viewingLasts = Temporal.Duration.from({ hours: 1 })
/** A hand that has not been seen for this long has left. */
export const handLeavesAfter = Temporal.Duration.from({ seconds: 40 })
export const places = [1, 2, 3, 4] as const

/** How the piece stands in a room. The highest `seq` holds, whoever turned it. */
export interface PieceInRoom {
  readonly seq: number
  /** As an address says it; empty until somebody has turned the piece. */
  readonly view: string
  /** What was chosen, as an address says it. */
  readonly choice: string
  /** Whose hand it was. */
  readonly by: string | null
}

export interface Room {
  readonly id: string
  readonly productSlug: string
  readonly expiresAt: Temporal.Instant
  readonly piece: PieceInRoom
}

/** What is told to everyone in a room, in every process of the house. */
export type ViewingNotice =
  | { readonly room: string; readonly kind: 'turned'; readonly piece: PieceInRoom }
  /** Somebody has come or gone: whoever is asked counts again. */
  | { readonly room: string; readonly kind: 'presence' }

export interface Viewings {
  /** Within the caller's transaction: nobody hears of what was taken back. */
  tell(tx: Database, notice: ViewingNotice): Promise<void>
}
