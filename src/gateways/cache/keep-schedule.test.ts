import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Scheduled } from '#content/documents.ts'
import { keepSchedule } from './keep-schedule.ts'

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-25T08:59:00Z') }))
afterEach(() => vi.useRealTimers())

const story: Scheduled = {
  _id: 'story-launch',
  _type: 'story',
  publishAt: '2026-11-25T09:00:00Z',
  unpublishAt: '2026-11-25T09:02:30Z',
  lists: [],
}

function setUp(documents: Scheduled[]) {
  const forgotten: string[][] = []
  let tell = () => {}
  const stop = keepSchedule({
    read: () => Promise.resolve(documents),
    forget: (tags) => Promise.resolve(void forgotten.push([...tags])),
    subscribe: (listener) => (tell = listener),
    now: () => Date.now(),
    complain: (cause) => expect.unreachable(String(cause)),
  })
  return { forgotten, stop, tell: () => tell() }
}

test('forgets at the moment a page begins, and again when it ends, and not before', async () => {
  const { forgotten, stop } = setUp([story])
  await vi.advanceTimersByTimeAsync(59_900)
  expect(forgotten).toEqual([])
  await vi.advanceTimersByTimeAsync(200)
  expect(forgotten).toEqual([['doc:story-launch', 'type:story']])
  await vi.advanceTimersByTimeAsync(149_000)
  expect(forgotten).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1_100)
  expect(forgotten).toHaveLength(2)
  stop()
})

test('forgets the lists of the collections that hold a product, which count it', async () => {
  const { forgotten, stop } = setUp([
    { ...story, _id: 'product-watch', _type: 'product', unpublishAt: null, lists: ['collection-time'] },
  ])
  await vi.advanceTimersByTimeAsync(61_000)
  expect(forgotten).toEqual([['doc:product-watch', 'type:product', 'list:collection-time']])
  stop()
})

test('learns of a nearer moment as soon as something is published', async () => {
  const documents: Scheduled[] = []
  const { forgotten, stop, tell } = setUp(documents)
  await vi.advanceTimersByTimeAsync(1_000)
  documents.push({ ...story, publishAt: '2026-11-25T08:59:10Z', unpublishAt: null })
  tell()
  await vi.advanceTimersByTimeAsync(9_100)
  expect(forgotten).toHaveLength(1)
  stop()
})

test('does not forget again what was due before it was opened', async () => {
  const { forgotten, stop } = setUp([{ ...story, publishAt: '2026-11-01T00:00:00Z', unpublishAt: null }])
  await vi.advanceTimersByTimeAsync(180_000)
  expect(forgotten).toEqual([])
  stop()
})
