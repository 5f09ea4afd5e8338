import { and, sql } from 'drizzle-orm'
import { openedBy } from '#db/capability-link.ts'
import type { Database } from '#db/database.ts'
import { viewingRoom } from './tables.ts'
import { type Result, done, refused } from '#shared/result.ts'
import type { Clock } from '#ports/clock.ts'
import { findRoom } from './find-room.ts'
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

/** The rate limit of one session: a burst of 120 turns, then one every 15 ms. A drag sends about 30 a second. */
const turnsAtOnce = sql.raw('120')
const turnBackMs = sql.raw('15')

/** Tokens in the rate limit at this instant. */
const turnsAt = (now: Temporal.Instant) => {
  const turnedAt = sql`coalesce(${viewingRoom.turnedAt}, ${viewingRoom.openedAt})`
  const restedMs = sql`greatest(0, extract(epoch from ${now.toString()}::timestamptz - ${turnedAt})) * 1000`
  return sql<number>`least(${turnsAtOnce}, ${viewingRoom.turnsLeft} + ${restedMs} / ${turnBackMs})`
}

/**
 * Turns the product for every participant. The database orders the turns, so concurrent ones end in the same view in every
 * browser, and the rate limit holds across processes. Refuses an expired session, and turns above the rate limit.
 */
export async function turnPiece(
  { db, clock, viewings }: House,
  token: string,
  { hand, view, choice }: Turn,
): Promise<Result<PieceInRoom, 'no_such_room' | 'too_many'>> {
  return db.transaction(async (tx) => {
    // A turn lost in a crash does no harm; waiting for the disk would delay every turn.
    await tx.execute(sql`set local synchronous_commit to off`)
    const now = clock.now()
    const turns = turnsAt(now)
    const [turned] = await tx
      .update(viewingRoom)
      .set({
        seq: sql`${viewingRoom.seq} + 1`,
        view,
        choice,
        turnedBy: hand,
        turnsLeft: sql`${turns} - 1`,
        turnedAt: now,
      })
      .where(and(openedBy(viewingRoom, token, now), sql`${turns} >= 1`))
      .returning({ id: viewingRoom.id, seq: viewingRoom.seq })
    if (!turned) return refused((await findRoom({ db: tx, clock }, token)) ? 'too_many' : 'no_such_room')
    const piece = { seq: turned.seq, view, choice, by: hand }
    await viewings.tell(tx, { room: turned.id, kind: 'turned', piece })
    return done(piece)
  })
}
