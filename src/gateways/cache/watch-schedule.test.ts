import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Scheduled } from '#content/documents.ts'
import { watchSchedule } from './watch-schedule.ts'

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
  const invalidated: string[][] = []
  let notifyPublished = () => {}
  const stop = watchSchedule({
    read: () => Promise.resolve(documents),
    invalidate: (tags) => Promise.resolve(void invalidated.push([...tags])),
    subscribe: (listener) => (notifyPublished = listener),
    now: () => Date.now(),
    onError: (cause) => expect.unreachable(String(cause)),
  })
  return { invalidated, stop, notifyPublished: () => notifyPublished() }
}

test('the tags of a scheduled document are invalidated at its publication and at its end, and not before', async () => {
  const { invalidated, stop } = setUp([story])
  await vi.advanceTimersByTimeAsync(59_900)
  expect(invalidated).toEqual([])
  await vi.advanceTimersByTimeAsync(200)
  expect(invalidated).toEqual([['doc:story-launch', 'type:story']])
  await vi.advanceTimersByTimeAsync(149_000)
  expect(invalidated).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1_100)
  expect(invalidated).toHaveLength(2)
  stop()
})

test('a scheduled product also invalidates the lists of the collections that include it', async () => {
  const { invalidated, stop } = setUp([
    { ...story, _id: 'product-watch', _type: 'product', unpublishAt: null, lists: ['collection-time'] },
  ])
  await vi.advanceTimersByTimeAsync(61_000)
  expect(invalidated).toEqual([['doc:product-watch', 'type:product', 'list:collection-time']])
  stop()
})

test('the schedule is read again as soon as something is published', async () => {
  const documents: Scheduled[] = []
  const { invalidated, stop, notifyPublished } = setUp(documents)
  await vi.advanceTimersByTimeAsync(1_000)
  documents.push({ ...story, publishAt: '2026-11-25T08:59:10Z', unpublishAt: null })
  notifyPublished()
  await vi.advanceTimersByTimeAsync(9_100)
  expect(invalidated).toHaveLength(1)
  stop()
})

test('a document that was published before the start invalidates nothing', async () => {
  const { invalidated, stop } = setUp([{ ...story, publishAt: '2026-11-01T00:00:00Z', unpublishAt: null }])
  await vi.advanceTimersByTimeAsync(180_000)
  expect(invalidated).toEqual([])
  stop()
})
