import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Database } from '#db/database.ts'
import { invalidatePages, type PageInvalidation } from './invalidate-pages.ts'
import { PurgeError } from './purge/purge.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const now = Temporal.Instant.from('2026-11-24T10:00:00Z')

function setUp(purge: (() => Promise<void>) | undefined) {
  const steps: string[] = []
  const deps: PageInvalidation = {
    db: {} as Database,
    clock: { now: () => now },
    jobs: {
      enqueue: (_tx, name, payload, options) =>
        Promise.resolve(
          void steps.push(`job ${name} ${JSON.stringify(payload)} ${String(options?.startAfter)}`),
        ),
    },
    invalidation: { invalidate: (tags) => Promise.resolve(void steps.push(`processes ${tags.join()}`)) },
    edge: purge && {
      purge: (tags) => {
        steps.push(`edge ${tags.join()}`)
        return purge()
      },
    },
    log: { warn: (_details, message) => void steps.push(message) },
  }
  return { steps, invalidate: () => invalidatePages(deps, ['doc:a', 'type:b']) }
}

const job = 'job cache.purge-edge {"tags":["doc:a","type:b"]} 2026-11-24T10:00:03Z'

test('an invalidation writes a job, then notifies every process, then purges the edge without waiting for it', async () => {
  const { steps, invalidate } = setUp(() => new Promise(() => {}))
  await invalidate()
  expect(steps).toEqual([job, 'processes doc:a,type:b'])
  await vi.advanceTimersByTimeAsync(100)
  expect(steps.at(-1)).toBe('edge doc:a,type:b')
})

test('a purge that the edge refuses is logged and left to the job', async () => {
  const { steps, invalidate } = setUp(() => Promise.reject(new PurgeError('Varnish', 'it answered 503')))
  await invalidate()
  await vi.advanceTimersByTimeAsync(100)
  expect(steps.at(-1)).toContain('a job follows')
})

test('an invalidation without an edge cache only notifies the processes', async () => {
  const { steps, invalidate } = setUp(undefined)
  await invalidate()
  await vi.advanceTimersByTimeAsync(1000)
  expect(steps).toEqual(['processes doc:a,type:b'])
})
