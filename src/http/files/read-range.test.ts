import { expect, test } from 'vitest'
import { readRange } from './read-range.ts'

test.each(['bytes=0-', 'bytes=0-0', 'bytes=5-10', 'bytes=9999999999-'])(
  '%s can be cut from a file',
  (range) => {
    expect(readRange(range)).toBe(range)
  },
)

test.each([
  'bytes=10-5',
  'bytes=-5',
  'bytes=a-b',
  'bytes=0-1,5-9',
  'lines=1-2',
  'bytes=',
  `bytes=0-${'9'.repeat(20)}`,
])('%s is ignored, and the whole file sent', (range) => {
  expect(readRange(range)).toBeUndefined()
})

test('no range stays none', () => {
  expect(readRange(undefined)).toBeUndefined()
})
