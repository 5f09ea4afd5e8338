import { and, eq, notExists } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { gift, giftLine } from './tables.ts'
import type { Clock } from '#ports/clock.ts'
import { lockBag } from '../find-bag.ts'

/**
 * Deletes a gift and its texts; its lines stay in the bag. A gift of another bag is not changed. Returns false only if there
 * is no bag.
 */
export function discardGift(
  { db, clock }: { db: Database; clock: Clock },
  { token, giftId }: { token: string | undefined; giftId: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const bag = await lockBag(tx, token, clock.now())
    if (!bag) return false
    await tx.delete(gift).where(and(eq(gift.id, giftId), eq(gift.bagId, bag.id)))
    return true
  })
}

/** Deletes the gifts of a bag that have no lines. */
export async function discardEmptyGifts(tx: Database, bagId: string): Promise<void> {
  const lines = tx.select().from(giftLine).where(eq(giftLine.giftId, gift.id))
  await tx.delete(gift).where(and(eq(gift.bagId, bagId), notExists(lines)))
}
