import { eq } from 'drizzle-orm'
import { matchesToken } from '#db/capability-link.ts'
import type { Database } from '#db/database.ts'
import { bag, bagLine } from './tables.ts'
import { giftLine } from './gifts/tables.ts'
import type { StoredLine } from './bag.ts'

/** The bag of a token; undefined for a token that is malformed, unknown or expired. */
export async function findBag(db: Database, token: string | undefined, now: Temporal.Instant) {
  if (token === undefined) return undefined
  const [found] = await db
    .select({ id: bag.id })
    .from(bag)
    .where(matchesToken(bag, token, now))
  return found && { id: found.id, token }
}

/** Like `findBag`, and locks the bag until the transaction ends. */
export async function lockBag(tx: Database, token: string | undefined, now: Temporal.Instant) {
  if (token === undefined) return undefined
  const [found] = await tx
    .select({ id: bag.id })
    .from(bag)
    .where(matchesToken(bag, token, now))
    .for('update')
  return found && { id: found.id, token }
}

/** The lines of a bag, in the order they were placed. */
export async function readLines(db: Database, bagId: string): Promise<readonly StoredLine[]> {
  return db
    .select({
      id: bagLine.id,
      sku: bagLine.sku,
      quantity: bagLine.quantity,
      engravingText: bagLine.engravingText,
      engravingFace: bagLine.engravingFace,
      giftId: giftLine.giftId,
    })
    .from(bagLine)
    .leftJoin(giftLine, eq(giftLine.bagLineId, bagLine.id))
    .where(eq(bagLine.bagId, bagId))
    .orderBy(bagLine.placedAt, bagLine.id)
}

/** The sum of the quantities. */
export function countItems(lines: readonly { readonly quantity: number }[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0)
}
