import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import { findSession } from '#features/viewing/find-session.ts'
import { deleteExpired } from '#db/capability-link.ts'
import { viewingSession } from '#features/viewing/tables.ts'
import { openSession } from '#features/viewing/open-session.ts'
import { countOthers, releasePlace, claimPlace } from '#features/viewing/claim-place.ts'
import { turnModel } from '#features/viewing/turn-model.ts'
import type { ViewingNotice } from '#features/viewing/viewing.ts'
import { newToken } from '#shared/token.ts'
import { withDatabase } from '../../support/database/with-database.ts'

withDatabase('a viewing session', (app) => {
  const notices: ViewingNotice[] = []
  const deps = () => ({
    db: app.db,
    clock: app.clock,
    viewings: {
      async notify(_tx: Database, notice: ViewingNotice) {
        notices.push(notice)
      },
    },
  })
  const openNewSession = async () => {
    const { token } = await openSession(deps(), 'meridienne')
    const session = await findSession(deps(), token)
    return { token, sessionId: session!.id }
  }
  const turn = (participantId = randomUUID()) => ({
    participantId,
    view: '1.900.110.100',
    choice: '?metal=steel',
  })

  test('a session is found by its own token only, for an hour', async () => {
    const { token } = await openNewSession()
    expect((await findSession(deps(), token))?.productSlug).toBe('meridienne')
    expect(await findSession(deps(), newToken())).toBeUndefined()
    expect(await findSession(deps(), 'no token')).toBeUndefined()
    app.clock.advance({ minutes: 61 })
    expect(await findSession(deps(), token)).toBeUndefined()
    expect(await turnModel(deps(), token, turn())).toMatchObject({ refusal: { code: 'no_such_session' } })
    expect(await deleteExpired(app.db, viewingSession, app.clock.now())).toBe(1)
  })

  test('concurrent turns have distinct sequence numbers, and the highest is stored', async () => {
    const { token } = await openNewSession()
    const turns = Array.from({ length: 12 }, (_, index) =>
      turnModel(deps(), token, { ...turn(), view: `1.${index}.0.100` }),
    )
    const seqs = (await Promise.all(turns)).map((turned) => (turned.ok ? turned.value.seq : 0))
    expect(seqs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
    const last = notices.findLast((notice) => notice.kind === 'turned' && notice.piece.seq === 12)
    expect(last).toMatchObject({ piece: (await findSession(deps(), token))?.shared })
  })

  test('a session has a limited rate of turns, separate from other sessions', async () => {
    const { token } = await openNewSession()
    const other = await openNewSession()
    for (let made = 0; made < 120; made++)
      expect(await turnModel(deps(), token, turn())).toMatchObject({ ok: true })
    expect(await turnModel(deps(), token, turn())).toMatchObject({ refusal: { code: 'too_many' } })
    expect(await turnModel(deps(), other.token, turn())).toMatchObject({ ok: true })
    app.clock.advance({ milliseconds: 31 })
    const both = await Promise.all([1, 2, 3].map(() => turnModel(deps(), token, turn())))
    expect(both.filter(({ ok }) => ok)).toHaveLength(2)
    expect((await findSession(deps(), token))?.shared.seq).toBe(122)
  })

  test('a session has four places, also when more participants join at once', async () => {
    const { sessionId } = await openNewSession()
    const participants = Array.from({ length: 7 }, () => randomUUID())
    const placed = await Promise.all(
      participants.map((participantId) => claimPlace(deps(), { sessionId, participantId })),
    )
    expect(placed.filter(({ ok }) => ok)).toHaveLength(4)
    const participant = participants[placed.findIndex(({ ok }) => ok)]!
    expect(await countOthers(deps(), { sessionId, participantId: participant })).toBe(3)
  })

  test('a participant not seen for 41 seconds loses the place and is not counted', async () => {
    const { sessionId } = await openNewSession()
    const [gone, here, late] = [randomUUID(), randomUUID(), randomUUID()]
    await claimPlace(deps(), { sessionId, participantId: gone })
    app.clock.advance({ seconds: 41 })
    await claimPlace(deps(), { sessionId, participantId: here })
    expect(await countOthers(deps(), { sessionId, participantId: here })).toBe(0)
    await claimPlace(deps(), { sessionId, participantId: late })
    expect(await countOthers(deps(), { sessionId, participantId: here })).toBe(1)
  })

  test('a stream that ends late does not free the place of the stream that replaced it', async () => {
    const { sessionId } = await openNewSession()
    const [participantId, other] = [randomUUID(), randomUUID()]
    const first = await claimPlace(deps(), { sessionId, participantId })
    app.clock.advance({ seconds: 1 })
    const second = await claimPlace(deps(), { sessionId, participantId })
    if (!first.ok || !second.ok) throw new Error('there was a place')
    await releasePlace(deps(), { sessionId, participantId, seenAt: first.value })
    expect(await countOthers(deps(), { sessionId, participantId: other })).toBe(1)
    await releasePlace(deps(), { sessionId, participantId, seenAt: second.value })
    expect(await countOthers(deps(), { sessionId, participantId: other })).toBe(0)
  })

  test.each([
    ['a fifth place', sql`insert into viewing_participant select id, 5, id, now() from viewing_session`],
    ['a session of a day', sql`update viewing_session set expires_at = opened_at + interval '1 day'`],
    ['a token that is not hashed', sql`update viewing_session set token_hash = 'secret'`],
    ['a negative number of turns', sql`update viewing_session set turns_left = -1`],
    ['a view of 81 characters', sql`update viewing_session set view = repeat('1', 81)`],
  ])('the database refuses %s', async (_case, statement) => {
    await openNewSession()
    await expect(app.db.execute(statement)).rejects.toThrow()
  })
})
