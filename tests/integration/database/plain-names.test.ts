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

const [room, hand] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']

describe.each(engines)('the migration to plain names (%s)', (_, open) => {
  let stepped: SteppedDatabase
  const rowsOf = async (statement: ReturnType<typeof sql>) => (await stepped.db.execute(statement)).rows

  beforeAll(async () => {
    stepped = await open()
    await stepped.migrateTo('0013_currencies_and_refund_ids')
    await stepped.db.execute(sql`
      insert into letter (id, key, kind, recipient, locale, data, sent_at) values
        (gen_random_uuid(), 'waiting', 'care-received', 'ana@example.com', 'en', '{"name":"Ana"}', null),
        (gen_random_uuid(), 'sent', 'care-received', 'ben@example.com', 'fr', '{}', now())`)
    await stepped.db.execute(sql`
      insert into viewing_room (id, token_hash, product_slug, seq, opened_at, expires_at)
      values (${room}, repeat('a', 64), 'meridienne', 7, now(), now() + interval '1 hour')`)
    await stepped.db.execute(sql`insert into viewing_hand values (${room}, 1, ${hand}, now())`)
    await stepped.migrateTo('0014_plain_names')
  }, 60_000)
  afterAll(() => stepped?.close())

  test('rows of the version before are found under the new names', async () => {
    expect(await rowsOf(sql`select key, recipient, data, state from email order by key`)).toEqual([
      { key: 'sent', recipient: 'ben@example.com', data: {}, state: 'sent' },
      { key: 'waiting', recipient: 'ana@example.com', data: { name: 'Ana' }, state: 'waiting' },
    ])
    expect(await rowsOf(sql`select id, product_slug, seq from viewing_session`)).toEqual([
      { id: room, product_slug: 'meridienne', seq: 7 },
    ])
    expect(await rowsOf(sql`select session_id, place, participant_id from viewing_participant`)).toEqual([
      { session_id: room, place: 1, participant_id: hand },
    ])
  })

  test('an email that the version before enqueues and sends is read under the new name', async () => {
    const enqueue = sql`
      insert into letter (id, key, kind, recipient, locale, data, created_at, next_attempt_at, attempts, last_error)
      values (gen_random_uuid(), 'new', 'care-received', 'cleo@example.com', 'en', '{"a":1}', default, default, default, default)
      on conflict (key) do nothing returning key`
    expect(await rowsOf(enqueue)).toEqual([{ key: 'new' }])
    expect(await rowsOf(enqueue)).toEqual([])
    expect(
      await rowsOf(
        sql`select attempts, state, next_attempt_at > now() as later from email where key = 'new'`,
      ),
    ).toEqual([{ attempts: 0, state: 'waiting', later: true }])
    await stepped.db.execute(sql`
      update letter set attempts = attempts + 1, sent_at = now(), data = '{}'
      where id = (select id from letter where key = 'new' limit 1 for update skip locked)`)
    expect(await rowsOf(sql`select attempts, state from email where key = 'new'`)).toEqual([
      { attempts: 1, state: 'sent' },
    ])
    await stepped.db.execute(sql`
      delete from letter where ctid in (
        select ctid from letter where key = 'new' and state <> 'waiting' limit 1000 for update skip locked)`)
    expect(await rowsOf(sql`select key from email where key = 'new'`)).toEqual([])
  })

  test('a viewing session that the version before opens, joins, turns and deletes is read under the new name', async () => {
    const [other, guest] = ['33333333-3333-4333-8333-333333333333', '44444444-4444-4444-8444-444444444444']
    await stepped.db.execute(sql`
      insert into viewing_room (id, token_hash, product_slug, seq, view, choice, turned_by, turns_left, turned_at, opened_at, expires_at)
      values (${other}, repeat('b', 64), 'meridienne', default, default, default, default, default, default, now(), now() + interval '1 hour')`)
    const join = sql`
      insert into viewing_hand (room_id, place, hand, seen_at) values (${other}, 1, ${guest}, now())
      on conflict do nothing returning place`
    expect(await rowsOf(join)).toEqual([{ place: 1 }])
    expect(await rowsOf(join)).toEqual([])
    await stepped.db.execute(
      sql`update viewing_room set seq = seq + 1, turned_by = ${guest} where id = ${other}`,
    )
    expect(
      await rowsOf(sql`
        select seq, turned_by, participant_id from viewing_session join viewing_participant on session_id = id
        where id = ${other}`),
    ).toEqual([{ seq: 1, turned_by: guest, participant_id: guest }])
    await stepped.db.execute(sql`delete from viewing_room where id = ${other}`)
    expect(await rowsOf(sql`select place from viewing_participant where session_id = ${other}`)).toEqual([])
  })

  test('no constraint and no index keeps a name of the version before', async () => {
    const former = '^(letter|viewing_room|viewing_hand)|^viewing_.*(room_id|_hand)'
    expect(await rowsOf(sql`select conname from pg_constraint where conname ~ ${former}`)).toEqual([])
    expect(
      await rowsOf(
        sql`select indexname from pg_indexes where schemaname = 'public' and indexname ~ ${former}`,
      ),
    ).toEqual([])
    await expect(
      stepped.db.execute(sql`update letter set sent_at = now() where key = 'waiting'`),
    ).rejects.toMatchObject({ cause: { constraint: 'email_closed_is_empty' } })
  })
})
