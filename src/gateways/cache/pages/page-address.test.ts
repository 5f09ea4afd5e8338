import { expect, test } from 'vitest'
import { pageKey, readPageAddress } from './page-address.ts'

const keyOf = (target: string, names: readonly string[]) => {
  const address = readPageAddress(target)
  return address && pageKey(address, names)
}

const tracking = [
  ...['utm_source=letter', 'utm_campaign=x', 'gclid=1', 'fbclid=1', 'ref=friend', 'mc_cid=1', 'mc_eid=1'],
  ...['srsltid=1', 'gad_source=1', 'igsh=1', 'ttclid=1', 'mkt_tok=1', 'x=1', 'q=rose'],
]

test.each(tracking)('a page that declares no parameter has one key, also when “%s” is added', (parameter) => {
  expect(keyOf(`/?${parameter}`, [])).toBe('/')
  expect(keyOf(`/stories?${parameter}&${parameter}`, [])).toBe('/stories')
})

test('a page that declares parameters has one key for each combination of values, in any order', () => {
  const names = ['strap', 'metal']
  expect(keyOf('/products/m?strap=calf&utm_source=x&metal=steel', names)).toBe(
    '/products/m?metal=steel&strap=calf',
  )
  expect(keyOf('/products/m?metal=steel&metal=gold&strap=calf', names)).toBe(
    '/products/m?metal=steel&strap=calf',
  )
  expect(keyOf('/products/m?metal=&x=1', names)).toBe('/products/m')
})

test('a parameter value with an encoded “&” does not become two parameters in the key', () => {
  expect(keyOf('/search?q=a%26page%3D2', ['q', 'page'])).not.toBe(keyOf('/search?q=a&page=2', ['q', 'page']))
})

test.each(['/', '/fr', '/products/meridienne', '/products/meridienne/craft.json', '/stories/%DA%AF%D9%84'])(
  'the path %s is canonical',
  (path) => expect(readPageAddress(path)?.path).toBe(path),
)

test.each([
  ...['//', '/stories/', '//stories', '/%73tories', '/stories/%da%af', '/stories/%', '/stories/%FF'],
  ...[
    '/./stories',
    '/stories/..',
    '/stories\\x',
    '',
    '*',
    'http://house/stories',
    '/stories/%2e%2e',
    '/a%2Fb',
  ],
])('the target “%s” is not canonical and has no address in the cache', (target) => {
  expect(readPageAddress(target)).toBeUndefined()
})
