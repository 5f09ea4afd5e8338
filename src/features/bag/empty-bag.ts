import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { bag, bagLine } from './tables.ts'
import type { CheckoutLine } from './checkouts/tables.ts'
import { discardEmptyGifts } from './gifts/discard-gift.ts'
import { maxQuantityOfLine } from './bag.ts'

/** Removes the bought quantities from the bag and keeps what was added since the checkout began. */
export async function emptyBag(tx: Database, bagId: string, bought: readonly CheckoutLine[]): Promise<void> {
  for (const { bagLineId, quantity } of bought) {
    const line = and(eq(bagLine.id, bagLineId), eq(bagLine.bagId, bagId))
    const gone = await tx
      .delete(bagLine)
      .where(and(line, sql`${bagLine.quantity} <= ${quantity}`))
      .returning({ id: bagLine.id })
    if (gone.length === 0) {
      await tx
        .update(bagLine)
        .set({ quantity: sql`${bagLine.quantity} - ${quantity}` })
        .where(line)
    }
  }
  await discardEmptyGifts(tx, bagId)
}

/** Restores the removed lines after a payment failed. Does nothing if the bag no longer exists. */
export async function refillBag(
  tx: Database,
  bagId: string,
  lines: readonly CheckoutLine[],
  now: Temporal.Instant,
): Promise<void> {
  const [known] = await tx.select({ id: bag.id }).from(bag).where(eq(bag.id, bagId)).for('update')
  if (!known) return
  for (const { sku, quantity, engraving } of lines) {
    await tx
      .insert(bagLine)
      .values({
        id: randomUUID(),
        bagId,
        sku,
        quantity,
        engravingText: engraving?.text ?? null,
        engravingFace: engraving && (engraving.face ?? 'roman'),
        placedAt: now,
      })
      .onConflictDoUpdate({
        target: [bagLine.bagId, bagLine.sku, bagLine.engravingText, bagLine.engravingFace],
        set: { quantity: sql`least(${bagLine.quantity} + ${quantity}, ${maxQuantityOfLine})` },
      })
  }
}
