import { spawnSync } from 'node:child_process'
import { createClient } from '@sanity/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureVarnish } from '../../dev/checks/varnish.ts'
import { startVarnish, type Varnish } from '../../dev/house/start-varnish.ts'
import { freePorts } from '../../dev/checks/free-ports.ts'
import { type BuiltHouse, openBuiltHouse } from './support/open-built-house.ts'
import { createVisitor } from './support/visitor.ts'

const token = 'token-of-the-purges-in-tests'
const changed = '/stories/the-ribbon'
const unrelated = ['/', '/stories/lacquer-and-time', '/products/meridienne?metal=steel']

let house: BuiltHouse
let varnish: Varnish

beforeAll(async () => {
  ensureVarnish()
  const [port] = (await freePorts(1)) as [number]
  house = await openBuiltHouse({
    processes: 2,
    env: {
      SITE_URL: `http://localhost:${port}`,
      CACHE_PURGE: 'varnish',
      CACHE_PURGE_URL: `http://127.0.0.1:${port}`,
      CACHE_PURGE_TOKEN: token,
    },
  })
  const backendPorts = house.storefronts.map(({ url }) => Number(new URL(url).port))
  varnish = await startVarnish({ port, backendPorts, token })
})
afterAll(async () => {
  await varnish?.stop()
  await house?.close()
})

const open = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${varnish.url}${path}`, { headers, redirect: 'manual' })

async function outcomeOf(path: string, headers: Record<string, string> = {}): Promise<string | null> {
  const answer = await open(path, headers)
  await answer.arrayBuffer()
  return answer.headers.get('x-cache')
}

async function warm(path: string): Promise<void> {
  await expect.poll(() => outcomeOf(path), { timeout: 10_000 }).toBe('HIT')
}

const purge = (tags: string, credentials: string) =>
  fetch(`${varnish.url}/`, { method: 'PURGE', headers: { xkey: tags, Authorization: credentials } })

/** Megabytes that a process holds. */
const memoryOf = (pid: number) =>
  Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / 1024

async function publish(sentence: string): Promise<void> {
  const editor = createClient({
    projectId: 'orlune',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: house.contentLake.url,
    useProjectHostname: false,
    useCdn: false,
    token: String(house.env['CONTENT_LAKE_TOKEN']),
  })
  await editor.patch('story-the-ribbon').set({ 'sentence.en': sentence }).commit()
}

test('a published sentence is seen through Varnish within a second, while other pages stay hits', async () => {
  for (const path of [changed, ...unrelated]) await warm(path)
  // A second time for every process, so that an old page in either would be found.
  for (const storefront of house.storefronts) await fetch(`${storefront.url}${changed}`)
  const sentence = `A ribbon is meant to be undone, number ${Date.now()}.`
  await publish(sentence)
  await expect
    .poll(async () => (await open(changed)).text(), { interval: 20, timeout: 1000 })
    .toContain(sentence)
  for (const path of unrelated) expect(await outcomeOf(path)).toBe('HIT')
  for (let n = 0; n < 5; n++) expect(await (await open(changed)).text()).toContain(sentence)
})

test('a browser keeps no page unasked, and is told 304 while the page is the same', async () => {
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

test('query parameters that a page does not read make no miss', async () => {
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
    expect(await outcomeOf(`/?${parameter}`)).toBe('HIT')
    expect(await outcomeOf(`/search?${parameter}&q=ribbon`)).toBe('HIT')
    expect(await outcomeOf(`/products/meridienne?${parameter}&metal=steel`)).toBe(
      parameter === 'x=1' ? 'MISS' : 'HIT',
    )
  }
})

test('2,400 made-up queries leave one entry of the home page in a storefront, and its memory flat', async () => {
  const [storefront] = house.storefronts
  const ask = async (path: string) => {
    const answer = await fetch(`${storefront!.url}${path}`, { headers: { 'Accept-Encoding': 'br' } })
    await answer.arrayBuffer()
    return answer.headers.get('x-astro-cache')
  }
  for (let n = 0; n < 200; n++) await ask(`/?warm=${n}`)
  const before = memoryOf(storefront!.pid)
  const outcomes = new Set<string | null>()
  for (let n = 0; n < 2400; n += 8) {
    const paths = Array.from({ length: 8 }, (_, m) => `/?x=${n + m}&srsltid=${n}&gad_source=${m}`)
    for (const outcome of await Promise.all(paths.map(ask))) outcomes.add(outcome)
  }
  expect([...outcomes]).toEqual(['HIT'])
  expect(memoryOf(storefront!.pid) - before).toBeLessThan(60)
})

test('/readyz says ready while payments and content are away, and names them', async () => {
  const read = async () => {
    const answer = await fetch(`${house.storefronts[1]!.url}/readyz`)
    return { code: answer.status, ...((await answer.json()) as object) }
  }
  const whole = { database: 'ok', cache: 'ok', content: 'ok', payments: 'ok', timeZones: 'ok' }
  await expect.poll(read, { timeout: 15_000 }).toEqual({ code: 200, status: 'ready', ...whole })
  await Promise.all([house.stripe.stop(), house.contentLake.stop()])
  const told = { ...whole, content: 'unavailable', payments: 'unavailable' }
  await expect.poll(read, { timeout: 20_000, interval: 200 }).toEqual({ code: 200, status: 'ready', ...told })
  await Promise.all([house.stripe.start(), house.contentLake.start()])
})

test('what is said between the storefront and Varnish reaches no browser', async () => {
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

test('cookies pass both ways where a page is a visitor’s own, and are not asked for where it is everybody’s', async () => {
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

test('only who has the token may purge', async () => {
  await warm('/')
  for (const credentials of ['', 'Bearer ', 'Bearer wrong-token-of-the-purges']) {
    expect((await purge('type:house', credentials)).status).toBe(403)
  }
  expect(await outcomeOf('/')).toBe('HIT')
})

test('with every storefront stopped, pages are still shown, purged ones too, and others get a page that says so', async () => {
  const page = await (await open(changed)).text()
  await warm(changed)
  await warm('/')
  await Promise.all(house.storefronts.map((storefront) => storefront.kill()))
  expect((await purge('doc:story-the-ribbon type:story', `Bearer ${token}`)).status).toBe(200)
  // At once, before a probe has noticed; and later, when it has.
  for (const waitMs of [0, 6000]) {
    await new Promise((resolve) => setTimeout(resolve, waitMs))
    const answer = await open(changed)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe(page)
    expect((await open('/')).status).toBe(200)
    const unknown = await open('/fa/stories/lacquer-and-time')
    expect(unknown.status).toBe(503)
    expect(await unknown.text()).toContain('<h1>')
  }
  await Promise.all(house.storefronts.map((storefront) => storefront.start()))
  await expect
    .poll(async () => (await open('/fa/stories/lacquer-and-time')).status, { timeout: 10_000 })
    .toBe(200)
})
