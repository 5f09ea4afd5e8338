import { expect, test } from 'vitest'
import { countLetters } from './count-letters.ts'

test.each([
  ['', 0],
  ['  Until morning ', 13],
  ['تا صبح', 6],
  ['é', 1],
])('%o has %i letters', (text, count) => {
  expect(countLetters(text)).toBe(count)
})
