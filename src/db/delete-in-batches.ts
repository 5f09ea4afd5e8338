import { type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database } from './database.ts'

const rowsAtOnce = 1000

/**
 * Repeats a transaction that deals with so many rows at most until it finds fewer, so that no lock is held for long. `run`
 * returns how many it found; the sum is returned.
 */
export async function inBatches(
  run: (rows: number) => Promise<number>,
  rows: number = rowsAtOnce,
): Promise<number> {
  for (let total = 0; ;) {
    const found = await run(rows)
    total += found
    if (found < rows) return total
  }
}

/** Deletes the rows of a table that meet a condition, a batch a transaction, and returns how many. Locked rows are left. */
export function deleteInBatches(
  db: Database,
  table: PgTable,
  condition: SQL | undefined,
  batch?: number,
): Promise<number> {
  return inBatches(async (rows) => {
    const deleted = await db
      .delete(table)
      .where(sql`ctid in (select ctid from ${table} where ${condition} limit ${rows} for update skip locked)`)
      .returning({ one: sql`1` })
    return deleted.length
  }, batch)
}
