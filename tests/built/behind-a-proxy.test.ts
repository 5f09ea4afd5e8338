// There is no proxy: each request has the headers that a proxy adds.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuiltSite, openBuiltSite } from './support/open-built-site.ts'
import { RawConnection } from './support/malformed/raw-connection.ts'

const site = 'https://maison.test:8443'

let app: BuiltSite
let at: string
beforeAll(async () => {
  app = await openBuiltSite({
    env: { SITE_URL: site, TRUSTED_PROXIES: '1', SANITY_STUDIO_URL: 'https://studio.test/desk' },
  })
  at = app.storefronts[0]!.url
})
afterAll(() => app.close())

/** Sends a request as the proxy forwards it: over plain HTTP, with the headers of the client. */
const send = (path: string, init: RequestInit = {}) => fetch(at + path, { redirect: 'manual', ...init })

/** Sends the form that places an item in the bag. */
const place = (headers: Record<string, string>, path = '/products/eau-de-nuit', sku = 'EAU-NUIT-50') =>
  send(`${path}?_action=bag.place`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ sku, quantity: '1' }),
  })

/** The SKU of an available variant, from the product page. */
async function availableSku(): Promise<string> {
  const page = await (await send('/products/eau-de-nuit')).text()
  return /name="sku" value="([^"]+)"/.exec(page)?.[1] ?? ''
}

describe('a server behind a proxy that terminates TLS', () => {
  test('accepts a form from its own origin and sets cookies bound to its host', async () => {
    const response = await place({ origin: site }, undefined, await availableSku())
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/bag')
    const [bag = '', count = ''] = response.headers.getSetCookie()
    expect(bag).toMatch(/^__Host-bag=/)
    expect(count).toMatch(/^__Host-bag-count=1;/)
    for (const cookie of [bag, count]) {
      expect(cookie).toMatch(/; Path=\/(;|$)/)
      expect(cookie).toMatch(/; Secure/)
      expect(cookie).toMatch(/; SameSite=Lax/)
      expect(cookie).not.toMatch(/Domain=/)
    }
    expect(bag).toContain('HttpOnly')
    const seen = await send('/bag', { headers: { cookie: bag.split(';')[0]! } })
    expect(await seen.text()).toContain('name="quantity"')
  })

  test.each([
    ['another site', { origin: 'https://evil.test' }],
    ['the site without TLS', { origin: 'http://maison.test:8443' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['no origin', {}],
  ])('refuses a form from %s on a page in the language of its path', async (_who, headers) => {
    const words = { '': 'Open the page again', '/fr': 'Rouvrir la page', '/fa': 'باز کردن دوبارهٔ صفحه' }
    for (const [prefix, link] of Object.entries(words)) {
      const response = await place(headers as Record<string, string>, `${prefix}/bag`)
      expect(response.status).toBe(403)
      expect(response.headers.get('content-type')).toMatch(/^text\/html/)
      expect(response.headers.getSetCookie()).toEqual([])
      const page = await response.text()
      expect(page).toContain(link)
      expect(page).toContain(`href="${prefix}/bag"`)
    }
  })

  test('accepts signed webhooks without an origin, and the origin of the Studio at staff endpoints', async () => {
    const webhook = (path: string) => send(path, { method: 'POST', body: '{}' })
    expect((await webhook('/api/stripe/webhook')).status).toBe(400)
    expect((await webhook('/api/sanity/webhook')).status).toBe(401)
    const staff = (origin: string) =>
      send('/api/staff/returns/RMA-7QK4MX', { method: 'POST', body: '{}', headers: { origin } })
    expect((await staff('https://studio.test')).status).toBe(401)
    expect((await staff('https://evil.test')).status).toBe(403)
  })

  test('builds URLs from SITE_URL and ignores Host and X-Forwarded-*', async () => {
    const spoofed = { 'x-forwarded-host': 'evil.test', 'x-forwarded-proto': 'http', 'x-forwarded-port': '1' }
    const page = await (await send('/stories', { headers: spoofed })).text()
    expect(page).toContain(`<link rel="canonical" href="${site}/stories"`)
    expect(page).not.toContain('evil.test')
    const slash = await send('/fr/stories/', { headers: spoofed })
    expect(new URL(slash.headers.get('location') ?? '', site).href).toBe(`${site}/fr/stories`)
    const raw = await new RawConnection(Number(new URL(at).port)).send(
      Buffer.from('GET /stories/ HTTP/1.1\r\nHost: evil.test\r\n\r\n'),
      'GET',
      false,
    )
    expect(raw?.headers.get('location')).toBe('/stories')
  })

  test('sends Strict-Transport-Security with pages, files, refusals and responses to what is not HTTP', async () => {
    const responses = [
      await send('/stories'),
      await send('/fonts/orlune-display.woff2'),
      await send('/nowhere'),
      await send('/%00'),
      await send('/healthz'),
      await send('/studio'),
      await place({}),
    ]
    for (const response of responses) {
      expect(response.headers.get('strict-transport-security'), response.url).toBe(
        'max-age=63072000; includeSubDomains',
      )
      expect(response.headers.get('permissions-policy'), response.url).toContain('camera=()')
    }
    const raw = await new RawConnection(Number(new URL(at).port)).send(
      Buffer.from('hello\r\n\r\n'),
      'GET',
      false,
    )
    expect(raw?.headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains')
  })

  test('sends no more headers with any page than nginx reads by default (4 KB)', async () => {
    const pages = ['/', '/fa/products/meridienne', '/stories/rose-engine', '/collections', '/boutiques/paris']
    const privatePages = [
      '/bag',
      '/gift',
      '/appointments',
      '/care',
      '/returns',
      '/search?q=montre',
      '/nowhere',
    ]
    for (const page of [...pages, ...privatePages, '/favicon.ico']) {
      const { headers } = await send(page)
      const bytes = [...headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0)
      expect([page, bytes < 3000]).toEqual([page, true])
      expect(headers.get('content-security-policy'), page).toContain("default-src 'self'")
    }
  })

  test('limits requests by the address that the trusted proxy added, not by one that the client sent', async () => {
    const open = async (forwarded: string) => {
      const headers = { origin: site, 'content-type': 'application/json', 'x-forwarded-for': forwarded }
      const body = JSON.stringify({ slug: 'meridienne' })
      return (await send('/api/viewing', { method: 'POST', headers, body })).status
    }
    for (let n = 0; n < 6; n++) expect(await open(`198.51.100.${n}, 203.0.113.${n}`)).toBe(201)
    expect(await open('198.51.100.77, 203.0.113.77')).toBe(429)
    expect(await open('203.0.113.77, 198.51.100.77')).toBe(201)
  })

  test('places one item for a form that is sent twice at once', async () => {
    const sku = await availableSku()
    const first = await place({ origin: site }, undefined, sku)
    const cookie = first.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    const results = await Promise.all([1, 2].map(() => place({ origin: site, cookie }, undefined, sku)))
    for (const { status, headers } of results) {
      expect(status).toBe(303)
      expect(headers.getSetCookie().find((line) => line.startsWith('__Host-bag-count='))).toMatch(/=2;/)
    }
  })
})

describe('a request that cannot be processed', () => {
  test.each([
    ['PUT', '/bag', 405],
    ['DELETE', '/api/viewing', 405],
    ['GET', '/api/stripe/webhook', 405],
    ['PATCH', '/sitemap.xml', 405],
  ])('%s %s gets %i with the allowed methods', async (method, path, status) => {
    const response = await send(path, { method, headers: { origin: site } })
    expect(response.status).toBe(status)
    expect(response.headers.get('allow')).toMatch(/GET|POST/)
    expect(response.headers.get('allow')).not.toContain(method)
    expect((await response.text()).length).toBeGreaterThan(20)
  })

  test.each([
    ['an unknown form', '/fr/bag?_action=no.such', 'a=b', 'application/x-www-form-urlencoded', 404],
    [
      'a group of forms in place of a form',
      '/fr/bag?_action=bag',
      'a=b',
      'application/x-www-form-urlencoded',
      404,
    ],
    ['a form in JSON', '/fr/bag?_action=bag.place', '{', 'application/json', 415],
    [
      'an unfinished multipart body',
      '/fr/bag?_action=bag.change',
      '--b\r\nContent-Disposition: x',
      'multipart/form-data; boundary=b',
      415,
    ],
    [
      'a body of more than 1 MiB',
      '/fr/care?_action=care.request',
      `matter=${'x'.repeat(1_100_000)}`,
      'application/x-www-form-urlencoded',
      413,
    ],
  ])('%s gets a 4xx status and a sentence', async (_what, path, body, type, status) => {
    const headers = { origin: site, 'content-type': type }
    const response = await send(path, { method: 'POST', headers, body })
    expect(response.status).toBe(status)
    expect((await response.text()).length).toBeGreaterThan(20)
  })

  test('a NUL in a form field is refused with 422, and the typed values are kept', async () => {
    const body = new URLSearchParams({ matter: 'It stopped.\u0000', piece: 'Méridienne' })
    const response = await send('/care?_action=care.request', {
      method: 'POST',
      headers: { origin: site },
      body,
    })
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain('Méridienne')
    expect(page).toContain('It stopped.')
  })

  test('error pages have no path of their own', async () => {
    for (const path of ['/500', '/503', '/refused', '/_image?href=/x']) {
      expect((await send(path)).status, path).toBe(404)
    }
  })
})
