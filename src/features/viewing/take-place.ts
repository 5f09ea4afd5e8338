import { and, count, eq, gt, lte, ne } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { viewingHand } from './tables.ts'
import { type Result, done, refused } from '#shared/result.ts'
import type { Clock } from '#ports/clock.ts'
import { handLeavesAfter, places, type Viewings } from './viewing.ts'

interface House {
  readonly db: Database
  readonly clock: Clock
  readonly viewings: Viewings
}

interface Hand {
  readonly roomId: string
  readonly hand: string
}

/**
 * Takes a place in the session, or renews it, and returns the time of that. Refuses when all places are taken.
 */
export async function takePlace(
  { db, clock, viewings }: House,
  { roomId, hand }: Hand,
): Promise<Result<Temporal.Instant, 'room_full'>> {
  const seenAt = clock.now()
  const kept = await db
    .update(viewingHand)
    .set({ seenAt })
    .where(and(eq(viewingHand.roomId, roomId), eq(viewingHand.hand, hand)))
    .returning({ place: viewingHand.place })
  if (kept.length > 0) return done(seenAt)
  await db
    .delete(viewingHand)
    .where(and(eq(viewingHand.roomId, roomId), lte(viewingHand.seenAt, seenAt.subtract(handLeavesAfter))))
  // The primary key refuses a place that another participant takes concurrently; the next place is tried.
  for (const place of places) {
    const taken = await db
      .insert(viewingHand)
      .values({ roomId, place, hand, seenAt })
      .onConflictDoNothing()
      .returning({ place: viewingHand.place })
    if (taken.length === 0) continue
    await viewings.tell(db, { room: roomId, kind: 'presence' })
    return done(seenAt)
  }
  return refused('room_full')
}

/** Releases a place that was last renewed at `seenAt`; a place that was renewed later is kept. */
export async function leavePlace(
  { db, viewings }: House,
  { roomId, hand, seenAt }: Hand & { readonly seenAt: Temporal.Instant },
): Promise<void> {
  await db
    .delete(viewingHand)
    .where(and(eq(viewingHand.roomId, roomId), eq(viewingHand.hand, hand), lte(viewingHand.seenAt, seenAt)))
  await viewings.tell(db, { room: roomId, kind: 'presence' })
}

/** The number of other participants. */
export async function countOthers(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  { roomId, hand }: Hand,
): Promise<number> {
  const [row] = await db
    .select({ others: count() })
    .from(viewingHand)
    .where(
      and(
        eq(viewingHand.roomId, roomId),
        ne(viewingHand.hand, hand),
        gt(viewingHand.seenAt, clock.now().subtract(handLeavesAfter)),
      ),
    )
  return row?.others ?? 0
}
