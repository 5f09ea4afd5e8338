import { expect, test } from 'vitest'
import { pageHref, readPage } from './read-page.ts'

test.each([
  ['', 1],
  ['page=1', 1],
  ['page=2', 2],
  ['page=417', 417],
  ['page=0', undefined],
  ['page=-1', undefined],
  ['page=02', undefined],
  ['page=2.5', undefined],
  ['page=100000', undefined],
  ['page=', undefined],
  ['page=two', undefined],
  ['page=2&page=3', undefined],
])('the query "?%s" is read as page %s', (query, page) => {
  expect(readPage(new URLSearchParams(query))).toBe(page)
})

test('the first page of a list has the URL of the list, and empty parameters are left out', () => {
  expect(pageHref('/stories', 1)).toBe('/stories')
  expect(pageHref('/stories', 3)).toBe('/stories?page=3')
  expect(pageHref('/search', 2, { q: 'pocket compass', kind: '' })).toBe('/search?q=pocket+compass&page=2')
})
