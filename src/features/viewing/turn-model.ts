import { and, sql } from 'drizzle-orm'
import { matchesToken } from '#db/capability-link.ts'
import type { Database } from '#db/database.ts'
import { viewingSession } from './tables.ts'
import { type Result, done, refused } from '#shared/result.ts'
import type { Clock } from '#ports/clock.ts'
import { findSession } from './find-session.ts'
import type { SharedView, Viewings } from './viewing.ts'

export interface Turn {
  readonly participantId: string
  readonly view: string
  readonly choice: string
}

interface ViewingDeps {
  readonly db: Database
  readonly clock: Clock
  readonly viewings: Viewings
}

/** The rate limit of one session: a burst of 120 turns, then one every 15 ms. A drag sends about 30 a second. */
const burstTurns = sql.raw('120')
const refillMs = sql.raw('15')

/** Tokens in the rate limit at this instant. */
const turnsAt = (now: Temporal.Instant) => {
  const turnedAt = sql`coalesce(${viewingSession.turnedAt}, ${viewingSession.openedAt})`
  const restedMs = sql`greatest(0, extract(epoch from ${now.toString()}::timestamptz - ${turnedAt})) * 1000`
  return sql<number>`least(${burstTurns}, ${viewingSession.turnsLeft} + ${restedMs} / ${refillMs})`
}

/**
 * Turns the product for every participant. The database orders the turns, so concurrent ones end in the same view in every
 * browser, and the rate limit holds across processes. Refuses an expired session, and turns above the rate limit.
 */
export async function turnModel(
  { db, clock, viewings }: ViewingDeps,
  token: string,
  { participantId, view, choice }: Turn,
): Promise<Result<SharedView, 'no_such_session' | 'too_many'>> {
  return db.transaction(async (tx) => {
    // A turn lost in a crash does no harm; waiting for the disk would delay every turn.
    await tx.execute(sql`set local synchronous_commit to off`)
    const now = clock.now()
    const turns = turnsAt(now)
    const [turned] = await tx
      .update(viewingSession)
      .set({
        seq: sql`${viewingSession.seq} + 1`,
        view,
        choice,
        turnedBy: participantId,
        turnsLeft: sql`${turns} - 1`,
        turnedAt: now,
      })
      .where(and(matchesToken(viewingSession, token, now), sql`${turns} >= 1`))
      .returning({ id: viewingSession.id, seq: viewingSession.seq })
    if (!turned)
      return refused((await findSession({ db: tx, clock }, token)) ? 'too_many' : 'no_such_session')
    const shared = { seq: turned.seq, view, choice, by: participantId }
    await viewings.notify(tx, { session: turned.id, kind: 'turned', piece: shared })
    return done(shared)
  })
}
