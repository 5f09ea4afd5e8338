import { expect, test } from 'vitest'
import { readBagCount } from './show-bag-count.ts'

test.each([
  ['', 0],
  ['bag-count=2', 2],
  ['a=b; bag-count=11; c=d', 11],
  ['my-bag-count=3', 0],
  ['bag-count=', 0],
  ['bag-count=two', 0],
  ['bag-count=99999', 0],
  ['bag-count=-1', 0],
])('reads %o as %i', (cookies, count) => {
  expect(readBagCount(cookies)).toBe(count)
})
