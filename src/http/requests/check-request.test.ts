import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { checkRequest } from './check-request.ts'

function check(url: string, method = 'GET') {
  const request = { url, method } as IncomingMessage
  return { refusal: checkRequest(request)?.code, url: request.url }
}

describe('the address of a request', () => {
  test.each([
    ['/', '/'],
    ['/fr/products/m%C3%A9ridienne?case=steel', '/fr/products/m%C3%A9ridienne?case=steel'],
    ['/stories/100%25', '/stories/100%25'],
    ['//evil.example//', '/evil.example//'],
    ['http://evil.example/bag?a=b', '/bag?a=b'],
    ['https://evil.example', '/'],
    ['/search?q=100%', '/search?q=100%'],
    ['/search?q=%ff', '/search?q=%ff'],
  ])('%s is accepted as %s', (url, passed) => {
    expect(check(url)).toEqual({ refusal: undefined, url: passed })
  })

  test.each([
    ['a NUL', '/orders/a%00b'],
    ['a NUL encoded twice', '/orders/a%2500b'],
    ['a NUL in the query', '/search?q=a%00b'],
    ['a line break', '/a%0d%0aSet-Cookie:x'],
    ['bytes that are not UTF-8', '/%ff'],
    ['an overlong encoding', '/%c0%80'],
    ['half of a surrogate pair', '/%ed%a0%80'],
    ['a broken encoding', '/%zz'],
    ['a backslash', '/\\evil.example'],
    ['an encoded backslash', '/%5cevil.example'],
    ['a percent sign encoded more than four times', '/%252525252541'],
    ['an asterisk as its whole text', '*'],
    ['no characters', ''],
  ])('is refused with %s', (_what, url) => {
    expect(check(url).refusal).toBe('unreadable_address')
  })

  test('is refused when it is longer than 8192 characters', () => {
    expect(check(`/${'a'.repeat(8191)}`).refusal).toBeUndefined()
    expect(check(`/${'a'.repeat(8192)}`).refusal).toBe('long_address')
  })
})

test('an unknown method is refused with the list of known methods', () => {
  const request = { url: '/bag', method: 'TRACE' } as IncomingMessage
  expect(checkRequest(request)).toMatchObject({
    code: 'wrong_method',
    allow: expect.arrayContaining(['GET']),
  })
})
