import { expect, test } from 'vitest'
import { readBagCount } from './show-bag-count.ts'

test('the bag count is read from the cookie name of the page’s protocol only', () => {
  const both = 'bag-count=2; __Host-bag-count=3'
  expect(readBagCount(both, true)).toBe(3)
  expect(readBagCount(both, false)).toBe(2)
  expect(readBagCount('bag-count=2', true)).toBe(0)
})

test.each([
  ['', 0],
  ['bag-count=2', 2],
  ['a=b; bag-count=11; c=d', 11],
  ['my-bag-count=3', 0],
  ['bag-count=', 0],
  ['bag-count=two', 0],
  ['bag-count=99999', 0],
  ['bag-count=-1', 0],
])('the bag count of the cookies %o is %i', (cookies, count) => {
  expect(readBagCount(cookies, false)).toBe(count)
})
