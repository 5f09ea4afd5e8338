import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import { findRoom } from '#features/viewing/find-room.ts'
import { deleteExpired } from '#db/capability-link.ts'
import { viewingRoom } from '#features/viewing/tables.ts'
import { openRoom } from '#features/viewing/open-room.ts'
import { countOthers, leavePlace, takePlace } from '#features/viewing/take-place.ts'
import { turnPiece } from '#features/viewing/turn-piece.ts'
import type { ViewingNotice } from '#features/viewing/viewing.ts'
import { newToken } from '#shared/token.ts'
import { withDatabase } from '../../support/with-database.ts'

withDatabase('looking together', (house) => {
  const told: ViewingNotice[] = []
  const at = () => ({
    db: house.db,
    clock: house.clock,
    viewings: {
      async tell(_tx: Database, notice: ViewingNotice) {
        told.push(notice)
      },
    },
  })
  const opened = async () => {
    const { token } = await openRoom(at(), 'meridienne')
    const room = await findRoom(at(), token)
    return { token, roomId: room!.id }
  }
  const turn = (hand = randomUUID()) => ({ hand, view: '1.900.110.100', choice: '?metal=steel' })

  test('a link opens its room for an hour, and no other does', async () => {
    const { token } = await opened()
    expect((await findRoom(at(), token))?.productSlug).toBe('meridienne')
    expect(await findRoom(at(), newToken())).toBeUndefined()
    expect(await findRoom(at(), 'no token')).toBeUndefined()
    house.clock.advance({ minutes: 61 })
    expect(await findRoom(at(), token)).toBeUndefined()
    expect(await turnPiece(at(), token, turn())).toMatchObject({ refusal: { code: 'no_such_room' } })
    expect(await deleteExpired(house.db, viewingRoom, house.clock.now())).toBe(1)
  })

  test('of two hands at once each turn has a number of its own, and the highest holds', async () => {
    const { token } = await opened()
    const turns = Array.from({ length: 12 }, (_, index) =>
      turnPiece(at(), token, { ...turn(), view: `1.${index}.0.100` }),
    )
    const seqs = (await Promise.all(turns)).map((turned) => (turned.ok ? turned.value.seq : 0))
    expect(seqs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
    const last = told.findLast((notice) => notice.kind === 'turned' && notice.piece.seq === 12)
    expect(last).toMatchObject({ piece: (await findRoom(at(), token))?.piece })
  })

  test('a room has so many turns at once, and more with time; another room has its own', async () => {
    const { token } = await opened()
    const other = await opened()
    for (let made = 0; made < 120; made++)
      expect(await turnPiece(at(), token, turn())).toMatchObject({ ok: true })
    expect(await turnPiece(at(), token, turn())).toMatchObject({ refusal: { code: 'too_many' } })
    expect(await turnPiece(at(), other.token, turn())).toMatchObject({ ok: true })
    house.clock.advance({ milliseconds: 31 })
    const both = await Promise.all([1, 2, 3].map(() => turnPiece(at(), token, turn())))
    expect(both.filter(({ ok }) => ok)).toHaveLength(2)
    expect((await findRoom(at(), token))?.piece.seq).toBe(122)
  })

  test('a room has four places, however many come at once', async () => {
    const { roomId } = await opened()
    const hands = Array.from({ length: 7 }, () => randomUUID())
    const placed = await Promise.all(hands.map((hand) => takePlace(at(), { roomId, hand })))
    expect(placed.filter(({ ok }) => ok)).toHaveLength(4)
    const inside = hands[placed.findIndex(({ ok }) => ok)]!
    expect(await countOthers(at(), { roomId, hand: inside })).toBe(3)
  })

  test('whoever is not seen any more gives up the place, and is not counted', async () => {
    const { roomId } = await opened()
    const [gone, here, late] = [randomUUID(), randomUUID(), randomUUID()]
    await takePlace(at(), { roomId, hand: gone })
    house.clock.advance({ seconds: 41 })
    await takePlace(at(), { roomId, hand: here })
    expect(await countOthers(at(), { roomId, hand: here })).toBe(0)
    await takePlace(at(), { roomId, hand: late })
    expect(await countOthers(at(), { roomId, hand: here })).toBe(1)
  })

  test('a line that ends late does not give up the place of the one that took over from it', async () => {
    const { roomId } = await opened()
    const [hand, other] = [randomUUID(), randomUUID()]
    const first = await takePlace(at(), { roomId, hand })
    house.clock.advance({ seconds: 1 })
    const second = await takePlace(at(), { roomId, hand })
    if (!first.ok || !second.ok) throw new Error('there was room')
    await leavePlace(at(), { roomId, hand, seenAt: first.value })
    expect(await countOthers(at(), { roomId, hand: other })).toBe(1)
    await leavePlace(at(), { roomId, hand, seenAt: second.value })
    expect(await countOthers(at(), { roomId, hand: other })).toBe(0)
  })

  test.each([
    ['a fifth place', sql`insert into viewing_hand select id, 5, id, now() from viewing_room`],
    ['a room for a day', sql`update viewing_room set expires_at = opened_at + interval '1 day'`],
    ['a token in the open', sql`update viewing_room set token_hash = 'secret'`],
    ['more turns than a room has', sql`update viewing_room set turns_left = -1`],
    ['a view as long as a letter', sql`update viewing_room set view = repeat('1', 81)`],
  ])('the database refuses %s', async (_case, statement) => {
    await opened()
    await expect(house.db.execute(statement)).rejects.toThrow()
  })
})
