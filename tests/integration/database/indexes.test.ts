import { type SQL, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import { openOrders } from '#features/desk/open-orders.ts'
import { openReturns } from '#features/desk/open-returns.ts'
import { visitsOfDay } from '#features/desk/visits-of-day.ts'
import { withDatabase } from '../../support/database/with-database.ts'

/** The indexes in the plan of a query. Sequential scans are off, because PostgreSQL prefers them for the empty tables of a test. */
async function indexesOf(db: Database, query: SQL): Promise<string[]> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`)
    const { rows } = await tx.execute<{ 'QUERY PLAN': string }>(sql`explain ${query}`)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    return [...plan.matchAll(/Index (?:Only )?Scan(?: Backward)? (?:using|on) (\w+)/g)].map(
      ([, name]) => name!,
    )
  })
}

withDatabase('queries on tables that grow', (app) => {
  const anId = sql`'0190f5fe-7c00-7a00-8000-000000000000'::uuid`
  test.each([
    ['the checkouts of a bag', 'checkout_of_bag', () => sql`select id from checkout where bag_id = ${anId}`],
    [
      'the refunds of a return',
      'refund_of_return',
      () => sql`select id from refund where return_request_id = ${anId}`,
    ],
    ['the open orders of the staff page', 'order_by_status', () => openOrders(app.db).getSQL()],
    ['the open returns of the staff page', 'return_request_by_status', () => openReturns(app.db).getSQL()],
    [
      'the appointments of the staff page',
      'appointment_confirmed',
      () => visitsOfDay(app.db, app.clock.now()).getSQL(),
    ],
  ])('%s are found by the index %s', async (_, index, query) => {
    expect(await indexesOf(app.db, query())).toContain(index)
  })
})
