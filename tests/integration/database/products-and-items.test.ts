// The previous version keeps writing by the old names while the new version reads by the new ones.
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  openSteppedPglite,
  openSteppedPostgres,
  type SteppedDatabase,
} from '../../support/database/migrated-in-steps.ts'

const server = process.env['TEST_DATABASE_URL']
const engines: [string, () => Promise<SteppedDatabase>][] = [
  ['pglite', openSteppedPglite],
  ...(server ? [['postgres', () => openSteppedPostgres(server)] as [string, typeof openSteppedPglite]] : []),
]

const [visit, line] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']

describe.each(engines)('the migration to products and items (%s)', (_, open) => {
  let stepped: SteppedDatabase
  const rowsOf = async (statement: ReturnType<typeof sql>) => (await stepped.db.execute(statement)).rows

  beforeAll(async () => {
    stepped = await open()
    await stepped.migrateTo('0013_currencies_and_refund_ids')
    await stepped.db.execute(sql`
      insert into appointment (id, uid, status, boutique_id, advisor_id, type_id, mode, time_zone, during, occupies,
        expires_at, locale, created_at, updated_at)
      values (${visit}, 'visit-of-a-test', 'TENTATIVE', 'paris', 'camille', 'hour', 'boutique', 'Europe/Paris',
        tstzrange(now(), now() + interval '1 hour'), tstzrange(now(), now() + interval '1 hour'),
        now() + interval '10 minutes', 'en', now(), now())`)
    await stepped.db.execute(
      sql`insert into appointment_piece values (${visit}, 'product-pen', 'PEN', 0, 'ready')`,
    )
    // Numbers of an edition without their order, which has a checkout, a bag and a payment.
    await stepped.db.execute(sql`alter table edition_piece drop constraint edition_piece_order_line_id_fkey`)
    await stepped.db.execute(sql`insert into edition_piece values ('product-pen', 7, 'PEN', ${line})`)
    await stepped.migrateTo('0015_products_and_items')
  }, 60_000)
  afterAll(() => stepped?.close())

  test('rows of the version before are found under the new names', async () => {
    expect(await rowsOf(sql`select product_id, sku, position, state from appointment_product`)).toEqual([
      { product_id: 'product-pen', sku: 'PEN', position: 0, state: 'ready' },
    ])
    expect(await rowsOf(sql`select product_id, number, order_line_id from edition_item`)).toEqual([
      { product_id: 'product-pen', number: 7, order_line_id: line },
    ])
  })

  test('what the version before writes is read under the new names, with its defaults', async () => {
    await stepped.db.execute(sql`
      insert into appointment_piece (appointment_id, product_id, sku, position, state)
      values (${visit}, 'product-watch', default, 1, default)`)
    expect(await rowsOf(sql`select product_id, state from appointment_product where position = 1`)).toEqual([
      { product_id: 'product-watch', state: 'requested' },
    ])
    await stepped.db.execute(sql`insert into edition_piece values ('product-pen', 8, 'PEN', ${line})`)
    expect(await rowsOf(sql`select max(number) as number from edition_item`)).toEqual([{ number: 8 }])
  })

  test('a number of an edition that one version gave is refused to the other', async () => {
    await expect(
      stepped.db.execute(sql`insert into edition_piece values ('product-pen', 7, 'PEN', ${line})`),
    ).rejects.toMatchObject({ cause: { constraint: 'edition_item_pkey' } })
  })

  test('the products of a visit are deleted with it', async () => {
    await stepped.db.execute(sql`delete from appointment where id = ${visit}`)
    expect(await rowsOf(sql`select product_id from appointment_piece`)).toEqual([])
  })

  test('no constraint and no index keeps a name of the version before', async () => {
    const former = '^(appointment|edition)_piece'
    expect(await rowsOf(sql`select conname from pg_constraint where conname ~ ${former}`)).toEqual([])
    expect(
      await rowsOf(
        sql`select indexname from pg_indexes where schemaname = 'public' and indexname ~ ${former}`,
      ),
    ).toEqual([])
  })
})
