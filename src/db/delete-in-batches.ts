import { type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database } from './database.ts'

/** Deletes the rows that match a condition, in one transaction for each batch, so that locks are short. Returns their number. */
export async function deleteInBatches(
  db: Database,
  table: PgTable,
  condition: SQL | undefined,
  batch = 1000,
): Promise<number> {
  for (let total = 0; ;) {
    const deleted = await db
      .delete(table)
      .where(
        sql`ctid in (select ctid from ${table} where ${condition} limit ${batch} for update skip locked)`,
      )
      .returning({ one: sql`1` })
    total += deleted.length
    if (deleted.length < batch) return total
  }
}
