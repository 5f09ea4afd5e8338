import { eq, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { editionPiece } from './tables.ts'

export interface NumberedLine {
  readonly orderLineId: string
  readonly productId: string
  readonly sku: string
  readonly quantity: number
  readonly editionSize: number
}

/**
 * Gives each piece of a numbered edition the lowest number still free, within the caller's transaction. Answers the
 * numbers given: fewer than the quantity where the edition is at its end.
 */
export async function numberEdition(tx: Database, line: NumberedLine): Promise<readonly number[]> {
  const { orderLineId, productId, sku, quantity, editionSize } = line
  // Two orders of one edition are numbered one after the other.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`edition:${productId}`}, 0))`)
  const taken = await tx
    .select({ number: editionPiece.number })
    .from(editionPiece)
    .where(eq(editionPiece.productId, productId))
  const used = new Set(taken.map(({ number }) => number))
  const free = Array.from({ length: editionSize }, (_, index) => index + 1).filter(
    (number) => !used.has(number),
  )
  const given = free.slice(0, quantity)
  if (given.length > 0) {
    await tx.insert(editionPiece).values(given.map((number) => ({ productId, number, sku, orderLineId })))
  }
  return given
}
