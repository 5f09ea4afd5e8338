import { and, eq, notExists } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { gift, giftLine } from './tables.ts'
import type { Clock } from '#ports/clock.ts'
import { lockBag } from '../find-bag.ts'

/**
 * Unties a gift: its pieces stay in the bag, its words are forgotten. A gift that is not in this bag stays as it is; only where
 * there is no bag the answer is false.
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

/** Forgets the gifts of a bag that hold no piece any more. */
export async function discardEmptyGifts(tx: Database, bagId: string): Promise<void> {
  const lines = tx.select().from(giftLine).where(eq(giftLine.giftId, gift.id))
  await tx.delete(gift).where(and(eq(gift.bagId, bagId), notExists(lines)))
}
