import { expect, test } from 'vitest'
import { readNumber } from './read-number.ts'

test.each([
  ['79', 79],
  [' 79.5 ', 79.5],
  ['79,5', 79.5],
  ['۷۹٫۵', 79.5],
  ['٧٩٫٥', 79.5],
])('%s is read as a number', (typed, number) => {
  expect(readNumber(typed)).toBe(number)
})

test.each(['', ' ', 'eight', '7 cm', '1,2,3'])('%j is not a number', (typed) => {
  expect(readNumber(typed)).toBeNaN()
})
