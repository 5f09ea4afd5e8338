import { expect, test } from 'vitest'
import type { CachedPage } from './cached-page.ts'
import { readPageAddress } from './page-address.ts'
import { createPageCache } from './page-cache.ts'

const pageOf = (over: Partial<CachedPage> & { bytes?: number } = {}): CachedPage => ({
  body: Buffer.alloc(over.bytes ?? 100),
  headers: {},
  etag: 'W/"a"',
  tags: ['doc:home'],
  surrogateKey: 'doc:home',
  parameters: [],
  maxAge: 300,
  staleFor: 3600,
  ...over,
})
const at = (target: string) => readPageAddress(target)!
const kilobytes = 1024

test('a page is fresh, then stale, then outdated, by its own times', () => {
  let ms = 0
  const cache = createPageCache(1000 * kilobytes, () => ms)
  cache.store(at('/'), pageOf(), cache.generation())
  const states = [0, 300, 301, 3900, 3901].map((second) => {
    ms = second * 1000
    return cache.find(at('/'))?.state
  })
  expect(states).toEqual(['fresh', 'fresh', 'stale', 'stale', 'outdated'])
})

test('invalidating a tag makes the pages with this tag outdated, and no other', () => {
  const cache = createPageCache(1000 * kilobytes)
  cache.store(at('/'), pageOf(), cache.generation())
  cache.store(at('/stories'), pageOf({ tags: ['type:story'] }), cache.generation())
  cache.invalidate(['type:story'])
  expect(cache.find(at('/'))?.state).toBe('fresh')
  expect(cache.find(at('/stories'))?.state).toBe('outdated')
  cache.invalidate('everything')
  expect(cache.find(at('/'))?.state).toBe('outdated')
})

test('a page is not kept when one of its tags was invalidated while it was rendered', () => {
  const cache = createPageCache(1000 * kilobytes)
  const before = cache.generation()
  cache.invalidate(['doc:home'])
  expect(cache.store(at('/'), pageOf(), before)).toBe(false)
  expect(cache.find(at('/'))).toBeUndefined()
  expect(cache.store(at('/stories'), pageOf({ tags: ['doc:other'] }), before)).toBe(true)
  expect(cache.store(at('/'), pageOf(), cache.generation())).toBe(true)
})

test('after more invalidated tags than are remembered, no page that was being rendered is kept', () => {
  const cache = createPageCache(1000 * kilobytes)
  const before = cache.generation()
  for (let n = 0; n < 11; n++) cache.invalidate(Array.from({ length: 1000 }, (_, m) => `doc:${n}-${m}`))
  expect(cache.store(at('/'), pageOf(), before)).toBe(false)
})

test('2,400 requests with undeclared parameters leave one page in the cache and its memory constant', () => {
  const cache = createPageCache(1000 * kilobytes)
  cache.store(at('/?x=0'), pageOf(), cache.generation())
  const { bytes } = cache
  for (let n = 1; n <= 2400; n++) expect(cache.find(at(`/?x=${n}&srsltid=${n}`))?.state).toBe('fresh')
  expect(cache.bytes).toBe(bytes)
})

test('invented values of a declared parameter never evict pages without parameters', () => {
  const cache = createPageCache(1000 * kilobytes)
  cache.store(at('/'), pageOf({ bytes: 100 * kilobytes }), cache.generation())
  for (let n = 0; n < 2400; n++) {
    cache.store(
      at(`/search?q=${n}`),
      pageOf({ bytes: 50 * kilobytes, parameters: ['q'] }),
      cache.generation(),
    )
  }
  expect(cache.find(at('/'))?.state).toBe('fresh')
  expect(cache.find(at('/search?q=2399'))?.state).toBe('fresh')
  expect(cache.find(at('/search?q=0'))).toBeUndefined()
  expect(cache.bytes).toBeLessThanOrEqual(1000 * kilobytes)
})

test('a page that is too large for the cache is not kept', () => {
  const cache = createPageCache(100 * kilobytes)
  cache.store(at('/sitemap.xml'), pageOf({ bytes: 1000 * kilobytes }), cache.generation())
  expect(cache.find(at('/sitemap.xml'))).toBeUndefined()
  expect(cache.bytes).toBe(0)
})

test('a page is found by the parameters it declared when it was last kept', () => {
  const cache = createPageCache(1000 * kilobytes)
  cache.store(at('/products/m?metal=steel'), pageOf({ parameters: ['metal'] }), cache.generation())
  expect(cache.find(at('/products/m?metal=steel&ref=x'))?.state).toBe('fresh')
  expect(cache.find(at('/products/m?metal=gold'))).toBeUndefined()
  expect(cache.find(at('/products/m'))).toBeUndefined()
  cache.drop(at('/products/m?metal=steel'))
  expect(cache.find(at('/products/m?metal=steel'))).toBeUndefined()
})

test('invalidating a path makes it outdated with every combination of parameters', () => {
  const cache = createPageCache(1000 * kilobytes)
  for (const target of ['/search', '/search?q=rose', '/searches']) {
    cache.store(at(target), pageOf({ parameters: ['q'] }), cache.generation())
  }
  cache.invalidatePath('/search')
  const states = ['/search', '/search?q=rose', '/searches'].map((target) => cache.find(at(target))?.state)
  expect(states).toEqual(['outdated', 'outdated', 'fresh'])
})
