// The real Varnish with the configuration of `docs/deploy/varnish`, before two storefront processes.
import { spawnSync } from 'node:child_process'
import { createClient } from '@sanity/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureVarnish } from '../../dev/checks/varnish.ts'
import { startVarnish, type Varnish } from '../../dev/site/processes/start-varnish.ts'
import { freePorts } from '../../dev/checks/free-ports.ts'
import { type BuiltSite, openBuiltSite } from './support/open-built-site.ts'
import { createVisitor } from './support/visitor.ts'

const token = 'token-of-the-purges-in-tests'
const changed = '/stories/the-ribbon'
const unrelated = ['/', '/stories/lacquer-and-time', '/products/meridienne?metal=steel']

let app: BuiltSite
let varnish: Varnish

beforeAll(async () => {
  ensureVarnish()
  const [port] = (await freePorts(1)) as [number]
  app = await openBuiltSite({
    processes: 2,
    env: {
      SITE_URL: `http://localhost:${port}`,
      CACHE_PURGE: 'varnish',
      CACHE_PURGE_URL: `http://127.0.0.1:${port}`,
      CACHE_PURGE_TOKEN: token,
    },
  })
  const backendPorts = app.storefronts.map(({ url }) => Number(new URL(url).port))
  varnish = await startVarnish({ port, backendPorts, token })
})
afterAll(async () => {
  await varnish?.stop()
  await app?.close()
})

const open = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${varnish.url}${path}`, { headers, redirect: 'manual' })

/** The `X-Cache` header that the VCL adds: HIT or MISS. */
async function cacheStatusOf(path: string, headers: Record<string, string> = {}): Promise<string | null> {
  const response = await open(path, headers)
  await response.arrayBuffer()
  return response.headers.get('x-cache')
}

/** Requests a page until Varnish serves it from its cache. */
async function warm(path: string): Promise<void> {
  await expect.poll(() => cacheStatusOf(path), { timeout: 10_000 }).toBe('HIT')
}

/** Sends a purge by tags to Varnish. */
const purge = (tags: string, credentials: string) =>
  fetch(`${varnish.url}/`, { method: 'PURGE', headers: { xkey: tags, Authorization: credentials } })

/** The resident memory of a process in megabytes. */
const memoryOf = (pid: number) =>
  Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / 1024

/** Publishes a new lead of a story by the Content Lake. */
async function publish(sentence: string): Promise<void> {
  const editor = createClient({
    projectId: 'orlune',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: app.contentLake.url,
    useProjectHostname: false,
    useCdn: false,
    token: String(app.env['CONTENT_LAKE_TOKEN']),
  })
  await editor.patch('story-the-ribbon').set({ 'sentence.en': sentence }).commit()
}

test('a published change is visible through Varnish within a second, and other pages stay hits', async () => {
  for (const path of [changed, ...unrelated]) await warm(path)
  // Also fills the cache of each process, so that a stale page in either would be found.
  for (const storefront of app.storefronts) await fetch(`${storefront.url}${changed}`)
  const sentence = `A ribbon is meant to be undone, number ${Date.now()}.`
  await publish(sentence)
  await expect
    .poll(async () => (await open(changed)).text(), { interval: 20, timeout: 1000 })
    .toContain(sentence)
  for (const path of unrelated) expect(await cacheStatusOf(path)).toBe('HIT')
  for (let n = 0; n < 5; n++) expect(await (await open(changed)).text()).toContain(sentence)
})

test('a browser revalidates each page and gets 304 while it is unchanged', async () => {
  await warm(changed)
  const page = await open(changed)
  await page.arrayBuffer()
  expect(page.headers.get('cache-control')).toBe('no-cache')
  const etag = String(page.headers.get('etag'))
  expect((await open(changed, { 'If-None-Match': etag })).status).toBe(304)
  await publish(`Two metres and ten, number ${Date.now()}.`)
  await expect
    .poll(async () => (await open(changed, { 'If-None-Match': etag })).status, {
      interval: 20,
      timeout: 1000,
    })
    .toBe(200)
})

test('query parameters that a page does not read cause no miss', async () => {
  await warm('/')
  await warm('/search?q=ribbon')
  await warm('/products/meridienne?metal=steel')
  const added = [
    'utm_source=letter',
    'gclid=1',
    'srsltid=1',
    'gad_source=1',
    'igsh=1',
    'ttclid=1',
    'mkt_tok=1',
    'x=1',
  ]
  for (const parameter of added) {
    expect(await cacheStatusOf(`/?${parameter}`)).toBe('HIT')
    expect(await cacheStatusOf(`/search?${parameter}&q=ribbon`)).toBe('HIT')
    expect(await cacheStatusOf(`/products/meridienne?${parameter}&metal=steel`)).toBe(
      parameter === 'x=1' ? 'MISS' : 'HIT',
    )
  }
})

test('2,400 unknown query strings use one cache entry of the home page and hardly any memory', async () => {
  const [storefront] = app.storefronts
  const send = async (path: string) => {
    const response = await fetch(`${storefront!.url}${path}`, { headers: { 'Accept-Encoding': 'br' } })
    await response.arrayBuffer()
    return response.headers.get('x-astro-cache')
  }
  for (let n = 0; n < 200; n++) await send(`/?warm=${n}`)
  const before = memoryOf(storefront!.pid)
  const outcomes = new Set<string | null>()
  for (let n = 0; n < 2400; n += 8) {
    const paths = Array.from({ length: 8 }, (_, m) => `/?x=${n + m}&srsltid=${n}&gad_source=${m}`)
    for (const outcome of await Promise.all(paths.map(send))) outcomes.add(outcome)
  }
  expect([...outcomes]).toEqual(['HIT'])
  expect(memoryOf(storefront!.pid) - before).toBeLessThan(60)
})

test('/readyz stays ready while payments and content are unreachable, and names them', async () => {
  const read = async () => {
    const response = await fetch(`${app.storefronts[1]!.url}/readyz`)
    return { code: response.status, ...((await response.json()) as object) }
  }
  const healthy = { database: 'ok', cache: 'ok', content: 'ok', payments: 'ok', timeZones: 'ok' }
  await expect.poll(read, { timeout: 15_000 }).toEqual({ code: 200, status: 'ready', ...healthy })
  await Promise.all([app.stripe.stop(), app.contentLake.stop()])
  const degraded = { ...healthy, content: 'unavailable', payments: 'unavailable' }
  await expect
    .poll(read, { timeout: 20_000, interval: 200 })
    .toEqual({ code: 200, status: 'ready', ...degraded })
  await Promise.all([app.stripe.start(), app.contentLake.start()])
})

test('headers between the storefront and Varnish do not reach the browser', async () => {
  await warm('/')
  const { headers } = await open('/')
  const names = [
    'surrogate-control',
    'surrogate-key',
    'xkey',
    'cdn-cache-control',
    'cache-tag',
    'x-astro-cache',
  ]
  expect(names.filter((name) => headers.has(name))).toEqual([])
})

test('cookies pass through for private pages and do not prevent hits for public pages', async () => {
  const visitor = createVisitor(varnish.url)
  const product = await visitor.open('/products/meridienne')
  const placed = await visitor.submit(product, 'bag.place')
  expect(placed.status).toBe(200)
  const bag = await visitor.open('/bag')
  expect(bag.headers.get('cache-control')).toBe('private, no-store')
  expect(bag.text).toContain('Méridienne')
  expect(await (await open('/bag')).text()).not.toContain('Méridienne')
  await warm('/')
  expect((await visitor.open('/')).headers.get('x-cache')).toBe('HIT')
})

test('a purge requires the token', async () => {
  await warm('/')
  for (const credentials of ['', 'Bearer ', 'Bearer wrong-token-of-the-purges']) {
    expect((await purge('type:house', credentials)).status).toBe(403)
  }
  expect(await cacheStatusOf('/')).toBe('HIT')
})

test('with every storefront stopped, cached pages are served, purged ones too, and others get a 503 page', async () => {
  const page = await (await open(changed)).text()
  await warm(changed)
  await warm('/')
  await Promise.all(app.storefronts.map((storefront) => storefront.kill()))
  expect((await purge('doc:story-the-ribbon type:story', `Bearer ${token}`)).status).toBe(200)
  // Before and after the health probe has noticed it.
  for (const waitMs of [0, 6000]) {
    await new Promise((resolve) => setTimeout(resolve, waitMs))
    const response = await open(changed)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(page)
    expect((await open('/')).status).toBe(200)
    const unknown = await open('/fa/stories/lacquer-and-time')
    expect(unknown.status).toBe(503)
    expect(await unknown.text()).toContain('<h1>')
  }
  await Promise.all(app.storefronts.map((storefront) => storefront.start()))
  await expect
    .poll(async () => (await open('/fa/stories/lacquer-and-time')).status, { timeout: 10_000 })
    .toBe(200)
})
