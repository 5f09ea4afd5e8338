import { eq, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { editionItem } from './tables.ts'

export interface NumberedLine {
  readonly orderLineId: string
  readonly productId: string
  readonly sku: string
  readonly quantity: number
  readonly editionSize: number
}

/**
 * Assigns each unit of a limited edition the lowest free number, within the caller's transaction. Returns the assigned
 * numbers: fewer than the quantity when the edition is exhausted.
 */
export async function numberEdition(tx: Database, line: NumberedLine): Promise<readonly number[]> {
  const { orderLineId, productId, sku, quantity, editionSize } = line
  // Serializes concurrent orders of one edition.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`edition:${productId}`}, 0))`)
  const taken = await tx
    .select({ number: editionItem.number })
    .from(editionItem)
    .where(eq(editionItem.productId, productId))
  const used = new Set(taken.map(({ number }) => number))
  const free = Array.from({ length: editionSize }, (_, index) => index + 1).filter(
    (number) => !used.has(number),
  )
  const assigned = free.slice(0, quantity)
  if (assigned.length > 0) {
    await tx.insert(editionItem).values(assigned.map((number) => ({ productId, number, sku, orderLineId })))
  }
  return assigned
}
