import { expect, test } from 'vitest'
import { cacheCheck } from './cache-check.ts'

test('a check runs once for concurrent calls, and again only when its result has expired', async () => {
  let ms = 0
  let asked = 0
  const check = cacheCheck({
    check: () => Promise.resolve(`ok ${++asked}`),
    whenFailed: 'failed',
    timeoutMs: 1000,
    freshMs: 10_000,
    now: () => ms,
  })
  expect(await Promise.all([check(), check(), check()])).toEqual(['ok 1', 'ok 1', 'ok 1'])
  ms = 9_999
  expect(await check()).toBe('ok 1')
  ms = 10_000
  expect(await check()).toBe('ok 2')
})

test.each([
  ['fails', () => Promise.reject(new Error('away'))],
  ['does not respond', () => new Promise<string>(() => {})],
])('a check that %s is reported as failed, and the failure is cached', async (_what, run) => {
  let asked = 0
  const check = cacheCheck({
    check: () => {
      asked += 1
      return run()
    },
    whenFailed: 'failed',
    timeoutMs: 20,
    freshMs: 10_000,
    now: () => 0,
  })
  expect([await check(), await check()]).toEqual(['failed', 'failed'])
  expect(asked).toBe(1)
})
