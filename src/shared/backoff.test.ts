import { expect, test } from 'vitest'
import { backoffMs } from './backoff.ts'

const backoff = { baseMs: 100, capMs: 10_000 }
const longest = () => 1

test('a backoff doubles with each failure and never exceeds its cap', () => {
  const waits = [1, 2, 3, 7, 8, 20, 5000].map((failures) => backoffMs(failures, backoff, longest))
  expect(waits).toEqual([100, 200, 400, 6400, 10_000, 10_000, 10_000])
})

test('the jitter of a backoff covers the whole range from zero to its longest wait', () => {
  expect(backoffMs(3, backoff, () => 0)).toBe(0)
  expect(backoffMs(3, backoff, () => 0.5)).toBe(200)
})
