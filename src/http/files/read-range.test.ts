import { expect, test } from 'vitest'
import { readRange } from './read-range.ts'

test.each(['bytes=0-', 'bytes=0-0', 'bytes=5-10', 'bytes=9999999999-'])('the range %s is served', (range) => {
  expect(readRange(range)).toBe(range)
})

test.each([
  'bytes=10-5',
  'bytes=-5',
  'bytes=a-b',
  'bytes=0-1,5-9',
  'lines=1-2',
  'bytes=',
  `bytes=0-${'9'.repeat(20)}`,
])('the range %s is ignored, so that the whole file is sent', (range) => {
  expect(readRange(range)).toBeUndefined()
})

test('a request without a range has no range to serve', () => {
  expect(readRange(undefined)).toBeUndefined()
})
