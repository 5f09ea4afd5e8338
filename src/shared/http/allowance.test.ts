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

test('remembers the 10,000 who asked last, and no more', () => {
  const allowance = new Allowance({ most: 1, refillMs: 3_600_000 }, () => 0)
  for (let number = 0; number < 10_000; number++) allowance.take(`network ${number}`)
  expect(allowance.take('network 0')).toBe(false)
  allowance.take('one more')
  expect([allowance.take('network 0'), allowance.take('network 2'), allowance.take('network 1')]).toEqual([
    false,
    false,
    true,
  ])
})
