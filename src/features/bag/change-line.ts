import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { bagLine } from './tables.ts'
import { type Result, done, refused } from '#shared/result.ts'
import type { Clock } from '#ports/clock.ts'
import { discardEmptyGifts } from './gifts/discard-gift.ts'
import { readAvailability } from '#features/stock/index.ts'
import { openCheckoutsOf } from './checkouts/find-open-checkout.ts'
import { maxQuantityOfLine } from './bag.ts'
import { countPieces, lockBag, readLines } from './find-bag.ts'

export interface LineChange {
  readonly token: string | undefined
  readonly lineId: string
  /** None takes the line out. */
  readonly quantity: number
}

/**
 * Changes how many of a line are wanted, or takes it out; doing so again changes nothing. Refuses a line that is not in this bag, and more than there
 * are: `detail` is then the number available. Answers how many pieces the bag holds.
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
    // Taken out already, by the same button pressed before.
    if (bag && !line && quantity === 0) return done({ count: countPieces(lines) })
    if (!bag || !line) return refused('no_such_line')
    const others = lines.filter(({ id }) => id !== lineId)
    if (quantity === 0) {
      await tx.delete(bagLine).where(and(eq(bagLine.id, lineId), eq(bagLine.bagId, bag.id)))
      await discardEmptyGifts(tx, bag.id)
      return done({ count: countPieces(others) })
    }
    if (quantity > maxQuantityOfLine) return refused('too_many', String(maxQuantityOfLine))
    // What is made when asked for is not in the answer, and has no end.
    const available =
      (await readAvailability(tx, [line.sku], now, openCheckoutsOf(tx, bag.id))).get(line.sku) ?? Infinity
    const ofThisPiece = countPieces(others.filter(({ sku }) => sku === line.sku)) + quantity
    if (quantity > line.quantity && ofThisPiece > available) return refused('too_few', String(available))
    await tx.update(bagLine).set({ quantity }).where(eq(bagLine.id, lineId))
    return done({ count: countPieces(others) + quantity })
  })
}
