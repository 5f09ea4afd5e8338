import { expect, test } from 'vitest'
import { pageNumbers } from './page-numbers.ts'

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [2, 3, [1, 2, 3]],
  [1, 35, [1, 2, null, 35]],
  [3, 35, [1, 2, 3, 4, null, 35]],
  [4, 35, [1, 2, 3, 4, 5, null, 35]],
  [17, 35, [1, null, 16, 17, 18, null, 35]],
  [35, 35, [1, null, 34, 35]],
])('on page %i of %i the pagination shows %j', (page, pages, shown) => {
  expect(pageNumbers(page, pages)).toEqual(shown)
})
