import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import type { Database } from '#db/database.ts'
import { findRoom } from '#features/viewing/find-room.ts'
import { openRoom } from '#features/viewing/open-room.ts'
import { countOthers, takePlace } from '#features/viewing/take-place.ts'
import type { ViewingNotice } from '#features/viewing/viewing.ts'
import { viewingStream } from '#features/viewing/viewing-stream.ts'
import { withDatabase } from '../../support/with-database.ts'

withDatabase('the line of somebody who looks', (house) => {
  const listeners = new Set<(notice: ViewingNotice | 'missed' | 'closing') => void>()
  const complaints: unknown[] = []
  const tellAll = (notice: ViewingNotice | 'missed' | 'closing') => {
    for (const listener of [...listeners]) listener(notice)
  }
  const at = () => ({
    db: house.db,
    clock: house.clock,
    log: { warn: (complaint: unknown) => complaints.push(complaint) },
    viewings: {
      tell: async (_tx: Database, notice: ViewingNotice) => tellAll(notice),
      listen(_room: string, listener: typeof tellAll) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  })

  const opened = async () => {
    const { token } = await openRoom(at(), 'meridienne')
    const room = await findRoom(at(), token)
    if (!room) throw new Error('the room was opened')
    return { token, room }
  }
  /** Somebody's line, and what is heard on it up to a word. */
  async function look({ token, room }: Awaited<ReturnType<typeof opened>>) {
    const hand = randomUUID()
    const placed = await takePlace(at(), { roomId: room.id, hand })
    if (!placed.ok) throw new Error('there was room')
    const line = viewingStream(at(), { room, token, hand, lastSeq: 0, seenAt: placed.value })
    const reader = line.pipeThrough(new TextDecoderStream()).getReader()
    let heard = ''
    const until = async (word: string) => {
      while (!heard.includes(word)) {
        const { done, value } = await reader.read()
        if (done) return `${heard}(the end)`
        heard += value
      }
      const all = heard
      heard = ''
      return all
    }
    return { hand, until, leave: () => reader.cancel() }
  }

  test('whoever leaves while the room is being counted for them is told nothing more, and nobody complains', async () => {
    complaints.length = 0
    const room = await opened()
    const host = await look(room)
    const guest = await look(room)
    await guest.until('presence')
    await host.until('"others":1')
    tellAll({ room: room.room.id, kind: 'presence' })
    tellAll('missed')
    await guest.leave()
    expect(await host.until('"others":0')).toContain('presence')
    expect(await countOthers(at(), { roomId: room.room.id, hand: host.hand })).toBe(0)
    await host.leave()
    await expect.poll(() => listeners.size).toBe(0)
    expect(complaints).toEqual([])
  })

  test('a reader who takes nothing is cut once 64 KB wait, and its place is free', async () => {
    complaints.length = 0
    const { room, token } = await opened()
    const hand = randomUUID()
    const placed = await takePlace(at(), { roomId: room.id, hand })
    if (!placed.ok) throw new Error('there was room')
    const line = viewingStream(at(), { room, token, hand, lastSeq: 0, seenAt: placed.value })
    await expect.poll(() => listeners.size).toBe(1)
    for (let seq = 1; seq <= 100; seq++) {
      const piece = { seq, view: 'x'.repeat(1000), choice: '', by: null }
      tellAll({ room: room.id, kind: 'turned', piece })
    }
    expect(listeners.size).toBe(0)
    await expect.poll(() => countOthers(at(), { roomId: room.id, hand: randomUUID() })).toBe(0)
    await expect(line.getReader().read()).rejects.toThrow('stalled')
    expect(complaints).toEqual([])
  })

  test('a reader who leaves anything waiting for two beats of the line is cut', async () => {
    complaints.length = 0
    const { room, token } = await opened()
    const hand = randomUUID()
    const placed = await takePlace(at(), { roomId: room.id, hand })
    if (!placed.ok) throw new Error('there was room')
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const line = viewingStream(at(), { room, token, hand, lastSeq: 0, seenAt: placed.value })
      await vi.waitFor(() => expect(listeners.size).toBe(1))
      vi.advanceTimersByTime(15_000)
      expect(listeners.size).toBe(1)
      vi.advanceTimersByTime(15_000)
      expect(listeners.size).toBe(0)
      await expect(line.getReader().read()).rejects.toThrow('stalled')
    } finally {
      vi.useRealTimers()
    }
    await expect.poll(() => countOthers(at(), { roomId: room.id, hand: randomUUID() })).toBe(0)
    expect(complaints).toEqual([])
  })

  test('when the hour has passed everybody is told once, and their lines end', async () => {
    complaints.length = 0
    const room = await opened()
    const lines = [await look(room), await look(room)]
    for (const { until } of lines) await until('presence')
    house.clock.advance({ minutes: 61 })
    tellAll('missed')
    tellAll('missed')
    for (const { until } of lines) {
      expect(await until('event: over')).toContain('over')
      expect(await until('anything more')).not.toContain('over')
    }
    expect(listeners.size).toBe(0)
    await findRoom(at(), room.token)
    expect(complaints).toEqual([])
  })

  test('a process that closes ends its lines, which are then taken up with another', async () => {
    complaints.length = 0
    const host = await look(await opened())
    await host.until('presence')
    tellAll('closing')
    expect(await host.until('over')).toBe('(the end)')
    expect(complaints).toEqual([])
  })
})
