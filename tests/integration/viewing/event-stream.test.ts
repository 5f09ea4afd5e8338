// Reads the response of the endpoint directly, so that a test controls how fast it is read.
import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import type { Database } from '#db/database.ts'
import { findSession } from '#features/viewing/find-session.ts'
import { openSession } from '#features/viewing/open-session.ts'
import { countOthers, claimPlace } from '#features/viewing/claim-place.ts'
import type { ViewingNotice } from '#features/viewing/viewing.ts'
import { viewingStream } from '#features/viewing/viewing-stream.ts'
import { withDatabase } from '../../support/database/with-database.ts'

withDatabase('the event stream of a participant', (app) => {
  const listeners = new Set<(notice: ViewingNotice | 'missed' | 'closing') => void>()
  const warnings: unknown[] = []
  const publish = (notice: ViewingNotice | 'missed' | 'closing') => {
    for (const listener of [...listeners]) listener(notice)
  }
  const deps = () => ({
    db: app.db,
    clock: app.clock,
    log: { warn: (warning: unknown) => warnings.push(warning) },
    viewings: {
      notify: async (_tx: Database, notice: ViewingNotice) => publish(notice),
      listen(_session: string, listener: typeof publish) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  })

  const openNewSession = async () => {
    const { token } = await openSession(deps(), 'meridienne')
    const session = await findSession(deps(), token)
    if (!session) throw new Error('no viewing session')
    return { token, session }
  }
  /** Opens the stream of a new participant; `until` reads it up to a text. */
  async function join({ token, session }: Awaited<ReturnType<typeof openNewSession>>) {
    const participantId = randomUUID()
    const placed = await claimPlace(deps(), { sessionId: session.id, participantId })
    if (!placed.ok) throw new Error('the viewing session is full')
    const stream = viewingStream(deps(), {
      session: session,
      token,
      participantId,
      lastSeq: 0,
      seenAt: placed.value,
    })
    const reader = stream.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    const until = async (word: string) => {
      while (!text.includes(word)) {
        const { done, value } = await reader.read()
        if (done) return `${text}(the end)`
        text += value
      }
      const all = text
      text = ''
      return all
    }
    return { participantId, until, leave: () => reader.cancel() }
  }

  test('a participant who leaves while the others are counted gets no more events, and nothing is logged', async () => {
    warnings.length = 0
    const session = await openNewSession()
    const host = await join(session)
    const guest = await join(session)
    await guest.until('presence')
    await host.until('"others":1')
    publish({ session: session.session.id, kind: 'presence' })
    publish('missed')
    await guest.leave()
    expect(await host.until('"others":0')).toContain('presence')
    expect(
      await countOthers(deps(), { sessionId: session.session.id, participantId: host.participantId }),
    ).toBe(0)
    await host.leave()
    await expect.poll(() => listeners.size).toBe(0)
    expect(warnings).toEqual([])
  })

  test('a stream that is not read is closed at 64 KB of waiting data, and its place becomes free', async () => {
    warnings.length = 0
    const { session: session, token } = await openNewSession()
    const participantId = randomUUID()
    const placed = await claimPlace(deps(), { sessionId: session.id, participantId })
    if (!placed.ok) throw new Error('the viewing session is full')
    const stream = viewingStream(deps(), {
      session: session,
      token,
      participantId,
      lastSeq: 0,
      seenAt: placed.value,
    })
    await expect.poll(() => listeners.size).toBe(1)
    for (let seq = 1; seq <= 100; seq++) {
      const shared = { seq, view: 'x'.repeat(1000), choice: '', by: null }
      publish({ session: session.id, kind: 'turned', piece: shared })
    }
    expect(listeners.size).toBe(0)
    await expect
      .poll(() => countOthers(deps(), { sessionId: session.id, participantId: randomUUID() }))
      .toBe(0)
    await expect(stream.getReader().read()).rejects.toThrow('does not read its events')
    expect(warnings).toEqual([])
  })

  test('a stream whose data waits for two heartbeats is closed', async () => {
    warnings.length = 0
    const { session: session, token } = await openNewSession()
    const participantId = randomUUID()
    const placed = await claimPlace(deps(), { sessionId: session.id, participantId })
    if (!placed.ok) throw new Error('the viewing session is full')
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const stream = viewingStream(deps(), {
        session: session,
        token,
        participantId,
        lastSeq: 0,
        seenAt: placed.value,
      })
      await vi.waitFor(() => expect(listeners.size).toBe(1))
      vi.advanceTimersByTime(15_000)
      expect(listeners.size).toBe(1)
      vi.advanceTimersByTime(15_000)
      expect(listeners.size).toBe(0)
      await expect(stream.getReader().read()).rejects.toThrow('does not read its events')
    } finally {
      vi.useRealTimers()
    }
    await expect
      .poll(() => countOthers(deps(), { sessionId: session.id, participantId: randomUUID() }))
      .toBe(0)
    expect(warnings).toEqual([])
  })

  test('at the end of the session each participant gets one event, and the streams end', async () => {
    warnings.length = 0
    const session = await openNewSession()
    const participants = [await join(session), await join(session)]
    for (const { until } of participants) await until('presence')
    app.clock.advance({ minutes: 61 })
    publish('missed')
    publish('missed')
    for (const { until } of participants) {
      expect(await until('event: over')).toContain('over')
      expect(await until('anything more')).not.toContain('over')
    }
    expect(listeners.size).toBe(0)
    await findSession(deps(), session.token)
    expect(warnings).toEqual([])
  })

  test('a process that shuts down ends its streams without the event of an ended session', async () => {
    warnings.length = 0
    const host = await join(await openNewSession())
    await host.until('presence')
    publish('closing')
    expect(await host.until('over')).toBe('(the end)')
    expect(warnings).toEqual([])
  })
})
