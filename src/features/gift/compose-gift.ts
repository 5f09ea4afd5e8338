import { randomUUID } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { discardEmptyGifts, gift, giftLine, lockBag, readLines } from '#features/bag/index.ts'
import { type Result, done, refused } from '#shared/result.ts'
import type { Clock } from '#ports/clock.ts'
import type { CheckedGift } from './rules/check-gift.ts'

export interface GiftToCompose {
  readonly token: string | undefined
  /** The gift to change; undefined for a new one. */
  readonly giftId: string | undefined
  readonly lineIds: readonly string[]
  readonly gift: CheckedGift
}

/**
 * Creates or changes a gift made of lines of the visitor's bag. A line is removed from the gift it was in. Refuses a gift
 * without lines, and lines or a gift of another bag.
 */
export function composeGift(
  { db, clock }: { db: Database; clock: Clock },
  { token, giftId, lineIds, gift: { parts, ...words } }: GiftToCompose,
): Promise<Result<{ readonly giftId: string }, 'no_bag' | 'no_item' | 'no_such_gift'>> {
  const now = clock.now()
  return db.transaction(async (tx) => {
    const bag = await lockBag(tx, token, now)
    if (!bag) return refused('no_bag')
    const own = new Set((await readLines(tx, bag.id)).map(({ id }) => id))
    const held = [...new Set(lineIds)]
    if (held.length === 0 || held.some((id) => !own.has(id))) return refused('no_item')

    const values = { ...parts, ...words }
    const id = giftId ?? randomUUID()
    if (giftId === undefined) await tx.insert(gift).values({ id, bagId: bag.id, ...values, createdAt: now })
    else {
      const known = and(eq(gift.id, giftId), eq(gift.bagId, bag.id))
      const changed = await tx.update(gift).set(values).where(known).returning({ id: gift.id })
      if (changed.length === 0) return refused('no_such_gift')
    }
    await tx.delete(giftLine).where(eq(giftLine.giftId, id))
    await tx.delete(giftLine).where(inArray(giftLine.bagLineId, held))
    await tx.insert(giftLine).values(held.map((bagLineId) => ({ bagLineId, giftId: id })))
    await discardEmptyGifts(tx, bag.id)
    return done({ giftId: id })
  })
}
