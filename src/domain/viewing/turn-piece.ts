import { and, eq, gt, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { viewingRoom } from '#db/schema/viewing.ts'
import { type Result, done, refused } from '#shared/result.ts'
import { hashToken, isToken } from '#shared/token.ts'
import type { Clock } from '../clock.ts'
import type { PieceInRoom, Viewings } from './viewing.ts'

export interface Turn {
  readonly hand: string
  readonly view: string
  readonly choice: string
}

interface House {
  readonly db: Database
  readonly clock: Clock
  readonly viewings: Viewings
}

/**
 * Turns the piece for everyone in the room. The database counts the turns, so of two hands at once the later one holds, in
 * every browser alike. Refuses a room that is over.
 */
export async function turnPiece(
  { db, clock, viewings }: House,
  token: string,
  { hand, view, choice }: Turn,
): Promise<Result<PieceInRoom, 'no_such_room'>> {
  if (!isToken(token)) return refused('no_such_room')
  const [turned] = await db
    .update(viewingRoom)
    .set({ seq: sql`${viewingRoom.seq} + 1`, view, choice, turnedBy: hand })
    .where(and(eq(viewingRoom.tokenHash, hashToken(token)), gt(viewingRoom.expiresAt, clock.now())))
    .returning({ id: viewingRoom.id, seq: viewingRoom.seq })
  if (!turned) return refused('no_such_room')
  const piece = { seq: turned.seq, view, choice, by: hand }
  await viewings.tell({ room: turned.id, kind: 'turned', piece })
  return done(piece)
}
