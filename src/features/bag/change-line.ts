import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { bagLine } from './tables.ts'
import { type Result, done, refused } from '#shared/result.ts'
import type { Clock } from '#ports/clock.ts'
import { discardEmptyGifts } from './gifts/discard-gift.ts'
import { readAvailability } from '#features/stock/index.ts'
import { openCheckoutsOf } from './checkouts/find-open-checkout.ts'
import { maxQuantityOfLine } from './bag.ts'
import { countItems, lockBag, readLines } from './find-bag.ts'

export interface LineChange {
  readonly token: string | undefined
  readonly lineId: string
  /** Zero removes the line. */
  readonly quantity: number
}

/**
 * Changes the quantity of a line, or removes it. It is idempotent. Refuses a line of another bag, and a quantity above the
 * available stock: `detail` is then the number available. Returns the number of items in the bag.
 */
export async function changeLine(
  { db, clock }: { db: Database; clock: Clock },
  { token, lineId, quantity }: LineChange,
): Promise<Result<{ readonly count: number }, 'no_such_line' | 'too_many' | 'too_few'>> {
  const now = clock.now()
  return db.transaction(async (tx) => {
    const bag = await lockBag(tx, token, now)
    const lines = bag ? await readLines(tx, bag.id) : []
    const line = lines.find(({ id }) => id === lineId)
    // A repeated request: the line is already removed.
    if (bag && !line && quantity === 0) return done({ count: countItems(lines) })
    if (!bag || !line) return refused('no_such_line')
    const others = lines.filter(({ id }) => id !== lineId)
    if (quantity === 0) {
      await tx.delete(bagLine).where(and(eq(bagLine.id, lineId), eq(bagLine.bagId, bag.id)))
      await discardEmptyGifts(tx, bag.id)
      return done({ count: countItems(others) })
    }
    if (quantity > maxQuantityOfLine) return refused('too_many', String(maxQuantityOfLine))
    // A made-to-order product has no stock level.
    const available =
      (await readAvailability(tx, [line.sku], now, openCheckoutsOf(tx, bag.id))).get(line.sku) ?? Infinity
    const ofThisSku = countItems(others.filter(({ sku }) => sku === line.sku)) + quantity
    if (quantity > line.quantity && ofThisSku > available) return refused('too_few', String(available))
    await tx.update(bagLine).set({ quantity }).where(eq(bagLine.id, lineId))
    return done({ count: countItems(others) + quantity })
  })
}
