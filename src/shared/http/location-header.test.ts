import { expect, test } from 'vitest'
import { locationHeader, ownLocation } from './location-header.ts'

test.each([
  [
    '/fa/روایت‌ها?q=نور#بخش',
    '/fa/%D8%B1%D9%88%D8%A7%DB%8C%D8%AA%E2%80%8C%D9%87%D8%A7?q=%D9%86%D9%88%D8%B1#%D8%A8%D8%AE%D8%B4',
  ],
  ['/a%20b', '/a%20b'],
  ['https://elsewhere.example/é', 'https://elsewhere.example/%C3%A9'],
  ['/a\r\nSet-Cookie: x=y', '/aSet-Cookie:%20x=y'],
])('the address %j becomes the Location header %s', (address, header) => {
  expect(locationHeader(address)).toBe(header)
  expect(new Headers({ Location: header }).get('Location')).toBe(header)
})

test.each([
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  'https://elsewhere.example',
  '',
])('the address %j is not a path of this site', (path) => {
  expect(ownLocation(path)).toBeUndefined()
})
