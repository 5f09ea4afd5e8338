import { expect, test } from 'vitest'
import { edgeHeaders } from './edge-headers.ts'
import type { FoundPage } from './page-cache.ts'

const found = (over: Partial<FoundPage> = {}, tags = ['doc:home', 'type:story']): FoundPage => ({
  page: {
    body: Buffer.from(''),
    headers: {},
    etag: 'W/"a"',
    tags,
    surrogateKey: tags.join(' '),
    parameters: [],
    maxAge: 300,
    staleFor: 604_800,
  },
  state: 'fresh',
  age: 0,
  ...over,
})

test('the cache in front is told how much longer a page is fresh, and the tags to purge it by', () => {
  expect(edgeHeaders('varnish', found({ age: 120.4 }))).toEqual({
    'surrogate-control': 'max-age=180, stale-while-revalidate=604800, stale-if-error=604800',
    'surrogate-key': 'doc:home type:story',
  })
})

test.each(['stale', 'outdated'] as const)('a page that is %s is kept in front for one second', (state) => {
  expect(edgeHeaders('fastly', found({ state, age: 9000 }))['surrogate-control']).toMatch(/^max-age=1,/)
})

test('nobody is told anything where no cache stands in front', () => {
  expect(edgeHeaders('none', found())).toEqual({})
})

test('a page that cannot be purged is not kept in front: one without tags, or with more than a header holds', () => {
  const many = Array.from({ length: 400 }, (_, n) => `doc:product-number-${n}`)
  expect(edgeHeaders('varnish', found({}, []))).toEqual({})
  expect(edgeHeaders('varnish', found({}, many))).toEqual({})
})
