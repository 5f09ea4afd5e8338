import { and, eq, notExists } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { gift, giftLine } from '#db/schema/gift.ts'
import type { Clock } from '../clock.ts'
import { lockBag } from '../bag/find-bag.ts'

/** Unties a gift: its pieces stay in the bag, its words are forgotten. Answers false for a gift that is not in this bag. */
export function discardGift(
  { db, clock }: { db: Database; clock: Clock },
  { token, giftId }: { token: string | undefined; giftId: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const bag = await lockBag(tx, token, clock.now())
    if (!bag) return false
    const gone = await tx
      .delete(gift)
      .where(and(eq(gift.id, giftId), eq(gift.bagId, bag.id)))
      .returning({ id: gift.id })
    return gone.length === 1
  })
}

/** Forgets the gifts of a bag that hold no piece any more. */
export async function discardEmptyGifts(tx: Database, bagId: string): Promise<void> {
  const lines = tx.select().from(giftLine).where(eq(giftLine.giftId, gift.id))
  await tx.delete(gift).where(and(eq(gift.bagId, bagId), notExists(lines)))
}
