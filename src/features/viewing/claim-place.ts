import { and, count, eq, gt, lte, ne } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { viewingParticipant } from './tables.ts'
import { type Result, done, refused } from '#shared/result.ts'
import type { Clock } from '#ports/clock.ts'
import { participantTimeout, participantPlaces, type Viewings } from './viewing.ts'

interface ViewingDeps {
  readonly db: Database
  readonly clock: Clock
  readonly viewings: Viewings
}

interface Participant {
  readonly sessionId: string
  readonly participantId: string
}

/**
 * Takes a place in the session, or renews it, and returns the time of that. Refuses when all places are taken.
 */
export async function claimPlace(
  { db, clock, viewings }: ViewingDeps,
  { sessionId, participantId }: Participant,
): Promise<Result<Temporal.Instant, 'session_full'>> {
  const seenAt = clock.now()
  const renewed = await db
    .update(viewingParticipant)
    .set({ seenAt })
    .where(
      and(eq(viewingParticipant.sessionId, sessionId), eq(viewingParticipant.participantId, participantId)),
    )
    .returning({ place: viewingParticipant.place })
  if (renewed.length > 0) return done(seenAt)
  await db
    .delete(viewingParticipant)
    .where(
      and(
        eq(viewingParticipant.sessionId, sessionId),
        lte(viewingParticipant.seenAt, seenAt.subtract(participantTimeout)),
      ),
    )
  // The primary key refuses a place that another participant takes concurrently; the next place is tried.
  for (const place of participantPlaces) {
    const taken = await db
      .insert(viewingParticipant)
      .values({ sessionId, place, participantId, seenAt })
      .onConflictDoNothing()
      .returning({ place: viewingParticipant.place })
    if (taken.length === 0) continue
    await viewings.notify(db, { session: sessionId, kind: 'presence' })
    return done(seenAt)
  }
  return refused('session_full')
}

/** Releases a place that was last renewed at `seenAt`; a place that was renewed later is kept. */
export async function releasePlace(
  { db, viewings }: ViewingDeps,
  { sessionId, participantId, seenAt }: Participant & { readonly seenAt: Temporal.Instant },
): Promise<void> {
  await db
    .delete(viewingParticipant)
    .where(
      and(
        eq(viewingParticipant.sessionId, sessionId),
        eq(viewingParticipant.participantId, participantId),
        lte(viewingParticipant.seenAt, seenAt),
      ),
    )
  await viewings.notify(db, { session: sessionId, kind: 'presence' })
}

/** The number of other participants. */
export async function countOthers(
  { db, clock }: Pick<ViewingDeps, 'db' | 'clock'>,
  { sessionId, participantId }: Participant,
): Promise<number> {
  const [row] = await db
    .select({ others: count() })
    .from(viewingParticipant)
    .where(
      and(
        eq(viewingParticipant.sessionId, sessionId),
        ne(viewingParticipant.participantId, participantId),
        gt(viewingParticipant.seenAt, clock.now().subtract(participantTimeout)),
      ),
    )
  return row?.others ?? 0
}
