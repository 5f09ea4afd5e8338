import { expect, test } from 'vitest'
import { retryDelay } from './retry-delay.ts'

const secondsOf = (attempts: number, chance: number) => retryDelay(attempts, chance).total('seconds')

test('the wait between two attempts doubles from 15 seconds and is never more than an hour', () => {
  expect([1, 2, 3, 8, 9, 500].map((attempts) => secondsOf(attempts, 1))).toEqual([
    15, 30, 60, 1920, 3600, 3600,
  ])
})

test('the wait between two attempts is spread over its second half', () => {
  expect([0, 0.5, 1].map((chance) => secondsOf(3, chance))).toEqual([30, 45, 60])
})
