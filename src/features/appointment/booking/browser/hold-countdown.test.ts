import { expect, test } from 'vitest'
import { timeLeft } from './hold-countdown.ts'

const until = Date.UTC(2026, 10, 24, 10, 10)

test.each([
  [10 * 60_000, 'en', '10 minutes left.'],
  [61_000, 'en', '2 minutes left.'],
  [1000, 'en', '1 minute left.'],
  [9 * 60_000, 'fa', '۹ دقیقه left.'],
  [0, 'en', null],
  [-5000, 'en', null],
])('the remaining time of a hold, %i ms before its end in %s, is %s', (before, tag, text) => {
  expect(timeLeft(until, until - before, tag, '{left} left.')).toBe(text)
})
