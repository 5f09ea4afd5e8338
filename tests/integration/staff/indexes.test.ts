import { type SQL, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import { openOrders } from '#features/desk/open-orders.ts'
import { openReturns } from '#features/desk/open-returns.ts'
import { visitsOfDay } from '#features/desk/visits-of-day.ts'
import { withDatabase } from '../../support/with-database.ts'

/** The indexes of a query's plan. A test's tables are empty, so reading them whole must be forbidden. */
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

withDatabase('queries whose tables grow', (house) => {
  const anId = sql`'0190f5fe-7c00-7a00-8000-000000000000'::uuid`
  test.each([
    ['the checkouts of a bag', 'checkout_of_bag', () => sql`select id from checkout where bag_id = ${anId}`],
    [
      'the refunds of a return',
      'refund_of_return',
      () => sql`select id from refund where return_request_id = ${anId}`,
    ],
    ['the orders of the staff’s day', 'order_by_status', () => openOrders(house.db).getSQL()],
    ['the returns of the staff’s day', 'return_request_by_status', () => openReturns(house.db).getSQL()],
    [
      'the visits of the staff’s day',
      'appointment_confirmed',
      () => visitsOfDay(house.db, house.clock.now()).getSQL(),
    ],
  ])('%s are found by the index %s', async (_, index, query) => {
    expect(await indexesOf(house.db, query())).toContain(index)
  })
})
