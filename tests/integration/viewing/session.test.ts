import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import { findRoom } from '#features/viewing/find-room.ts'
import { forgetOldRooms } from '#features/viewing/forget-old-rooms.ts'
import { openRoom } from '#features/viewing/open-room.ts'
import { countOthers, leavePlace, takePlace } from '#features/viewing/take-place.ts'
import { turnPiece } from '#features/viewing/turn-piece.ts'
import type { ViewingNotice } from '#features/viewing/viewing.ts'
import { newToken } from '#shared/token.ts'
import { withDatabase } from '../../support/with-database.ts'

withDatabase('a viewing session', (app) => {
  const notices: ViewingNotice[] = []
  const deps = () => ({
    db: app.db,
    clock: app.clock,
    viewings: {
      async tell(_tx: Database, notice: ViewingNotice) {
        notices.push(notice)
      },
    },
  })
  const openSession = async () => {
    const { token } = await openRoom(deps(), 'meridienne')
    const session = await findRoom(deps(), token)
    return { token, roomId: session!.id }
  }
  const turn = (hand = randomUUID()) => ({ hand, view: '1.900.110.100', choice: '?metal=steel' })

  test('a session is found by its own token only, for an hour', async () => {
    const { token } = await openSession()
    expect((await findRoom(deps(), token))?.productSlug).toBe('meridienne')
    expect(await findRoom(deps(), newToken())).toBeUndefined()
    expect(await findRoom(deps(), 'no token')).toBeUndefined()
    app.clock.advance({ minutes: 61 })
    expect(await findRoom(deps(), token)).toBeUndefined()
    expect(await turnPiece(deps(), token, turn())).toMatchObject({ refusal: { code: 'no_such_room' } })
    expect(await forgetOldRooms(app.db, app.clock.now())).toBe(1)
  })

  test('concurrent turns have distinct sequence numbers, and the highest is stored', async () => {
    const { token } = await openSession()
    const turns = Array.from({ length: 12 }, (_, index) =>
      turnPiece(deps(), token, { ...turn(), view: `1.${index}.0.100` }),
    )
    const seqs = (await Promise.all(turns)).map((turned) => (turned.ok ? turned.value.seq : 0))
    expect(seqs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
    const last = notices.findLast((notice) => notice.kind === 'turned' && notice.piece.seq === 12)
    expect(last).toMatchObject({ piece: (await findRoom(deps(), token))?.piece })
  })

  test('a session has a limited rate of turns, separate from other sessions', async () => {
    const { token } = await openSession()
    const other = await openSession()
    for (let made = 0; made < 120; made++)
      expect(await turnPiece(deps(), token, turn())).toMatchObject({ ok: true })
    expect(await turnPiece(deps(), token, turn())).toMatchObject({ refusal: { code: 'too_many' } })
    expect(await turnPiece(deps(), other.token, turn())).toMatchObject({ ok: true })
    app.clock.advance({ milliseconds: 31 })
    const both = await Promise.all([1, 2, 3].map(() => turnPiece(deps(), token, turn())))
    expect(both.filter(({ ok }) => ok)).toHaveLength(2)
    expect((await findRoom(deps(), token))?.piece.seq).toBe(122)
  })

  test('a session has four places, also when more participants join at once', async () => {
    const { roomId } = await openSession()
    const participants = Array.from({ length: 7 }, () => randomUUID())
    const placed = await Promise.all(participants.map((hand) => takePlace(deps(), { roomId, hand })))
    expect(placed.filter(({ ok }) => ok)).toHaveLength(4)
    const participant = participants[placed.findIndex(({ ok }) => ok)]!
    expect(await countOthers(deps(), { roomId, hand: participant })).toBe(3)
  })

  test('a participant not seen for 41 seconds loses the place and is not counted', async () => {
    const { roomId } = await openSession()
    const [gone, here, late] = [randomUUID(), randomUUID(), randomUUID()]
    await takePlace(deps(), { roomId, hand: gone })
    app.clock.advance({ seconds: 41 })
    await takePlace(deps(), { roomId, hand: here })
    expect(await countOthers(deps(), { roomId, hand: here })).toBe(0)
    await takePlace(deps(), { roomId, hand: late })
    expect(await countOthers(deps(), { roomId, hand: here })).toBe(1)
  })

  test('a stream that ends late does not free the place of the stream that replaced it', async () => {
    const { roomId } = await openSession()
    const [hand, other] = [randomUUID(), randomUUID()]
    const first = await takePlace(deps(), { roomId, hand })
    app.clock.advance({ seconds: 1 })
    const second = await takePlace(deps(), { roomId, hand })
    if (!first.ok || !second.ok) throw new Error('the viewing session is full')
    await leavePlace(deps(), { roomId, hand, seenAt: first.value })
    expect(await countOthers(deps(), { roomId, hand: other })).toBe(1)
    await leavePlace(deps(), { roomId, hand, seenAt: second.value })
    expect(await countOthers(deps(), { roomId, hand: other })).toBe(0)
  })

  test.each([
    ['a fifth place', sql`insert into viewing_hand select id, 5, id, now() from viewing_room`],
    ['a session of a day', sql`update viewing_room set expires_at = opened_at + interval '1 day'`],
    ['a token that is not hashed', sql`update viewing_room set token_hash = 'secret'`],
    ['a negative number of turns', sql`update viewing_room set turns_left = -1`],
    ['a view of 81 characters', sql`update viewing_room set view = repeat('1', 81)`],
  ])('the database refuses %s', async (_case, statement) => {
    await openSession()
    await expect(app.db.execute(statement)).rejects.toThrow()
  })
})
