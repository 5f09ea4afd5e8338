import { describe, expect, test } from 'vitest'
import { locales } from '#i18n/locales.ts'
import { addressOf, alternatesOf, readAddress } from './addresses.ts'

describe('readAddress', () => {
  test.each([
    ['/', 'en', '/'],
    ['/bag', 'en', '/bag'],
    ['/fa', 'fa', '/'],
    ['/fa/products/meridienne', 'fa', '/products/meridienne'],
    ['/en-gb/bag/', 'en-gb', '/bag'],
    ['/french-door', 'en', '/french-door'],
    ['/en/bag', 'en', '/en/bag'],
    ['//evil.example', 'en', '/evil.example'],
  ])('reads %s as the locale %s and the path %s', (pathname, code, path) => {
    const address = readAddress(pathname)
    expect(address.locale.code).toBe(code)
    expect(address.path).toBe(path)
  })
})

test('a page has one alternate in each locale', () => {
  expect(alternatesOf('/stories').map((alternate) => alternate.href)).toEqual([
    '/stories',
    '/en-gb/stories',
    '/en-us/stories',
    '/fr/stories',
    '/fa/stories',
  ])
})

test('only paths of the site get the locale’s prefix', () => {
  expect(addressOf(locales.fr, '/bag')).toBe('/fr/bag')
  expect(addressOf(locales.fr, '//elsewhere.example/bag')).toBe('//elsewhere.example/bag')
  expect(addressOf(locales.fr, 'mailto:house@example.com')).toBe('mailto:house@example.com')
})
