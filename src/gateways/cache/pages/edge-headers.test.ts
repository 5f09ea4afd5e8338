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

test('the edge headers hold the remaining fresh time of a page and its tags', () => {
  expect(edgeHeaders('varnish', found({ age: 120.4 }))).toEqual({
    'surrogate-control': 'max-age=180, stale-while-revalidate=604800, stale-if-error=604800',
    'surrogate-key': 'doc:home type:story',
  })
})

test.each(['stale', 'outdated'] as const)('the edge may keep a page that is %s for one second', (state) => {
  expect(edgeHeaders('fastly', found({ state, age: 9000 }))['surrogate-control']).toMatch(/^max-age=1,/)
})

test('there are no edge headers without an edge cache', () => {
  expect(edgeHeaders('none', found())).toEqual({})
})

test('a page without tags, or with more tags than a header holds, has no edge headers: it could not be purged', () => {
  const many = Array.from({ length: 400 }, (_, n) => `doc:product-number-${n}`)
  expect(edgeHeaders('varnish', found({}, []))).toEqual({})
  expect(edgeHeaders('varnish', found({}, many))).toEqual({})
})
