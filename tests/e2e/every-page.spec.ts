import { expect, test } from '@playwright/test'
import { createHash } from 'node:crypto'
import { pages } from '../../dev/shots/pages.ts'
import { expectAccessible } from './support/accessible.ts'
import { danglingJsonLd, htmlFaults } from './support/html-faults.ts'
import { expectControlsToWriteIn, expectRoomForLargeText } from './support/phone.ts'
import { systemFaces } from './support/system-faces.ts'

const statuses: Readonly<Record<string, number>> = { 'not-found': 404 }

for (const prefix of ['', '/fa']) {
  for (const [name, path] of Object.entries(pages)) {
    test(`${name} at ${prefix || '/'} is sound: status, console, HTML, axe, one title, faces, and room for large text`, async ({
      page,
    }) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        // The browser itself reports the page's own 404 as a failed load.
        if (message.type() === 'error' && !/status of 404/.test(message.text()))
          complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.setViewportSize({ width: 320, height: 640 })
      const answer = await page.goto(`${prefix}${path}`)
      expect(answer?.status()).toBe(statuses[name] ?? 200)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      const html = (await answer?.text()) ?? ''
      expect(await htmlFaults(html)).toEqual([])
      expect(danglingJsonLd(html)).toEqual([])
      await expectAccessible(page)
      await expectControlsToWriteIn(page)
      await expectRoomForLargeText(page)
      if (prefix === '/fa') {
        expect(await systemFaces(page)).toEqual([])
        expect(await page.locator('body').innerText()).not.toMatch(/\p{Script=Arabic},|, *\p{Script=Arabic}/u)
      }
      expect(complaints).toEqual([])
    })
  }
}

test('every page in French has room for large text', async ({ page }) => {
  for (const path of Object.values(pages)) {
    await page.goto(`/fr${path}`)
    await expectRoomForLargeText(page)
  }
})

test('no page sets a cookie or asks a stranger', async ({ page, context, baseURL }) => {
  const strangers: string[] = []
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(baseURL!)) strangers.push(request.url())
  })
  for (const path of Object.values(pages)) await page.goto(path)
  expect(strangers).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('headers are strict: hashes instead of unsafe-inline, no sniffing, compressed', async ({ request }) => {
  const answer = await request.get('/', { headers: { 'Accept-Encoding': 'br' } })
  const headers = answer.headers()
  expect(headers['content-security-policy']).toContain("default-src 'self'")
  expect(headers['content-security-policy']).not.toContain('unsafe-inline')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['x-request-id']).toBeTruthy()
  expect(headers['content-encoding']).toBe('br')
})

test('the policy allows every inline style, on pages that a cache keeps and on others', async ({
  request,
}) => {
  for (const path of ['/', '/fr', '/fa', '/bag', '/fa/bag', '/no-such-room', '/fa/no-such-room']) {
    const answer = await request.get(path)
    const policy = answer.headers()['content-security-policy']
    const styles = [...(await answer.text()).matchAll(/<style>(.*?)<\/style>/gs)]
    expect(styles.length).toBeGreaterThan(1)
    for (const [, css] of styles) {
      expect(policy, path).toContain(createHash('sha256').update(css!).digest('base64'))
    }
  }
})

test('the sitemap names every language of every page, and robots.txt names the sitemap', async ({
  request,
}) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toMatch(/Sitemap: .*\/sitemap\.xml/)
  const index = await (await request.get('/sitemap.xml')).text()
  const addresses = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!)
  expect(addresses.length).toBeGreaterThanOrEqual(6)
  let sitemap = ''
  for (const address of addresses) {
    const answer = await request.get(address)
    expect(answer.headers()['content-type']).toContain('application/xml')
    sitemap += await answer.text()
  }
  for (const path of ['/products/meridienne', '/fa/products/meridienne', '/fr/stories/rose-engine']) {
    expect(sitemap).toContain(path)
  }
  expect(sitemap).toContain('hreflang="fa"')
  expect(sitemap).toContain('<image:loc>')
  expect((await request.get('/sitemaps/products-99.xml')).status()).toBe(404)
})

test('the house says that it lives and what it stands on', async ({ request }) => {
  expect(await (await request.get('/healthz')).json()).toEqual({ status: 'ok' })
  expect(await (await request.get('/readyz')).json()).toEqual({
    status: 'ready',
    database: 'ok',
    cache: 'ok',
    content: 'ok',
    payments: 'ok',
    timeZones: 'ok',
  })
})
