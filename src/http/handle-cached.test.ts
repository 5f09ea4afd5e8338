import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import compression from 'compression'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPageAddress } from '#gateways/cache/pages/page-address.ts'
import { createPageCache } from '#gateways/cache/pages/page-cache.ts'
import { handleCached } from './handle-cached.ts'
import { renameHeadersForCloudflare } from './proxy/rename-headers-for-cloudflare.ts'

const html = '<p>The light stays on all night.</p>'.repeat(50)
const strongest = Buffer.from('compressed at full strength')
let ms = 0
const pageCache = createPageCache(1_000_000, () => ms)
const find = pageCache.find
let asked = 0
const responses = {
  pageCache: { find },
  compressedPages: { find: () => (asked++ === 0 ? undefined : strongest) },
  previews: {
    read: (cookie: string | null) => (cookie === 'maison-preview=sealed' ? { day: null, until: 1 } : null),
  },
}
const compress = compression({ threshold: 512 })
let edge: 'none' | 'varnish' | 'cloudflare' = 'none'
const server = createServer((request, response) => {
  if (edge === 'cloudflare') renameHeadersForCloudflare(response)
  if (!handleCached({ ...responses, edge }, request, response, compress)) response.end('asked for')
})
let site = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  pageCache.store(
    readPageAddress('/stories')!,
    {
      body: Buffer.from(html),
      headers: { 'content-type': 'text/html', 'cache-control': 'no-cache', etag: 'W/"a"' },
      etag: 'W/"a"',
      tags: ['doc:house', 'type:story'],
      surrogateKey: 'doc:house type:story',
      parameters: [],
      maxAge: 300,
      staleFor: 600,
    },
    pageCache.generation(),
  )
})
afterAll(() => server.close())

const send = (path: string, init: RequestInit = {}) =>
  fetch(`${site}${path}`, { ...init, headers: { 'Accept-Encoding': 'identity', ...init.headers } })

test('a fresh page is served from the cache by its path, whatever parameters it does not declare', async () => {
  for (const path of ['/stories', '/stories?x=1', '/stories?utm_source=letter']) {
    const reply = await send(path)
    expect(await reply.text()).toBe(html)
    expect(reply.headers.get('cache-control')).toBe('no-cache')
    expect(reply.headers.get('vary')).toBe('Accept-Encoding')
    expect(reply.headers.get('x-astro-cache')).toBe('HIT')
  }
})

test('a cached page is answered with 304, its entity tag and no body when the browser has it', async () => {
  const reply = await send('/stories', { headers: { 'If-None-Match': '"b", W/"a"' } })
  expect(reply.status).toBe(304)
  expect(reply.headers.get('etag')).toBe('W/"a"')
  expect(reply.headers.get('cache-control')).toBe('no-cache')
  expect(await reply.text()).toBe('')
})

test('a cached page is sent with fast compression until its strongest compression is ready', async () => {
  asked = 0
  const first = await send('/stories', { headers: { 'Accept-Encoding': 'br' } })
  expect(await first.text()).toBe(html)
  expect(first.headers.get('content-encoding')).toBe('br')
  const gzipped = await send('/stories', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(gzipped.headers.get('content-encoding')).toBe('gzip')
  expect(await gzipped.text()).toBe(html)
  const second = await send('/stories', { method: 'HEAD', headers: { 'Accept-Encoding': 'gzip, br;q=0.9' } })
  expect(second.headers.get('content-length')).toBe(String(strongest.length))
})

test('a cached page carries the cache headers that the configured edge cache reads', async () => {
  const read = async () => {
    const { headers } = await send('/stories')
    const names = ['surrogate-control', 'surrogate-key', 'cdn-cache-control', 'cache-tag']
    return names.map((name) => headers.get(name))
  }
  const policy = 'max-age=300, stale-while-revalidate=600, stale-if-error=600'
  expect(await read()).toEqual([null, null, null, null])
  edge = 'varnish'
  expect(await read()).toEqual([policy, 'doc:house type:story', null, null])
  edge = 'cloudflare'
  expect(await read()).toEqual([null, null, policy, 'doc:house,type:story'])
  edge = 'none'
})

test.each([
  ['a POST request', '/stories', { method: 'POST' }],
  ['a request with a preview cookie', '/stories', { headers: { Cookie: 'maison-preview=sealed' } }],
  ['a path that is not in canonical form', '/%73tories', {}],
])('%s is not served from the cache', async (_, path, init) => {
  expect(await (await send(path, init)).text()).toBe('asked for')
})

test('a page that is no longer fresh is not served from the cache', async () => {
  ms = 301_000
  expect(await (await send('/stories')).text()).toBe('asked for')
})
