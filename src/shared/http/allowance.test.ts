import { expect, test } from 'vitest'
import { Allowance } from './allowance.ts'

test('an allowance permits a burst, then one action for each refill interval, separately for each key', () => {
  let now = 0
  const allowance = new Allowance({ most: 2, refillMs: 1000 }, () => now)
  expect([allowance.take('a'), allowance.take('a'), allowance.take('a')]).toEqual([true, true, false])
  expect(allowance.take('b')).toBe(true)
  now = 999
  expect(allowance.take('a')).toBe(false)
  now = 2100
  expect([allowance.take('a'), allowance.take('a'), allowance.take('a')]).toEqual([true, true, false])
})
