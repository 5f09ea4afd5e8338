import { expect, test } from '@playwright/test'
import { createHash } from 'node:crypto'
import { pages } from '../../../dev/shots/pages.ts'
import { expectAccessible } from '../support/page/accessible.ts'
import { danglingJsonLd, htmlFaults } from '../support/page/html-faults.ts'
import { expectControlsToWriteIn, expectSpaceForLargeText } from '../support/page/phone.ts'
import { systemFaces } from '../support/page/system-faces.ts'

const statuses: Readonly<Record<string, number>> = { 'not-found': 404 }

for (const prefix of ['', '/fa']) {
  for (const [name, path] of Object.entries(pages)) {
    test(`the page ${name} at ${prefix || '/'} has its status, one h1, valid HTML, no console errors, no axe violations, our fonts, and room for large text`, async ({
      page,
    }) => {
      const errors: string[] = []
      page.on('console', (message) => {
        // The browser reports the 404 of the page itself as an error.
        if (message.type() === 'error' && !/status of 404/.test(message.text())) errors.push(message.text())
      })
      page.on('pageerror', (error) => errors.push(error.message))
      await page.setViewportSize({ width: 320, height: 640 })
      const response = await page.goto(`${prefix}${path}`)
      expect(response?.status()).toBe(statuses[name] ?? 200)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      const html = (await response?.text()) ?? ''
      expect(await htmlFaults(html)).toEqual([])
      expect(danglingJsonLd(html)).toEqual([])
      await expectAccessible(page)
      await expectControlsToWriteIn(page)
      await expectSpaceForLargeText(page)
      if (prefix === '/fa') {
        expect(await systemFaces(page)).toEqual([])
        expect(await page.locator('body').innerText()).not.toMatch(/\p{Script=Arabic},|, *\p{Script=Arabic}/u)
      }
      expect(errors).toEqual([])
    })
  }
}

test('every page in French has room for large text', async ({ page }) => {
  for (const path of Object.values(pages)) {
    await page.goto(`/fr${path}`)
    await expectSpaceForLargeText(page)
  }
})

test('no page sets a cookie or requests another host', async ({ page, context, baseURL }) => {
  const otherHosts: string[] = []
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(baseURL!)) otherHosts.push(request.url())
  })
  for (const path of Object.values(pages)) await page.goto(path)
  expect(otherHosts).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('a page is compressed and has a Content-Security-Policy without unsafe-inline, and nosniff', async ({
  request,
}) => {
  const response = await request.get('/', { headers: { 'Accept-Encoding': 'br' } })
  const headers = response.headers()
  expect(headers['content-security-policy']).toContain("default-src 'self'")
  expect(headers['content-security-policy']).not.toContain('unsafe-inline')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['x-request-id']).toBeTruthy()
  expect(headers['content-encoding']).toBe('br')
})

test('the Content-Security-Policy allows every inline style of cached and uncached pages', async ({
  request,
}) => {
  for (const path of ['/', '/fr', '/fa', '/bag', '/fa/bag', '/no-such-page', '/fa/no-such-page']) {
    const response = await request.get(path)
    const policy = response.headers()['content-security-policy']
    const styles = [...(await response.text()).matchAll(/<style>(.*?)<\/style>/gs)]
    expect(styles.length).toBeGreaterThan(1)
    for (const [, css] of styles) {
      expect(policy, path).toContain(createHash('sha256').update(css!).digest('base64'))
    }
  }
})

test('the sitemap lists pages in their languages, and robots.txt names the sitemap', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toMatch(/Sitemap: .*\/sitemap\.xml/)
  const index = await (await request.get('/sitemap.xml')).text()
  const addresses = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!)
  expect(addresses.length).toBeGreaterThanOrEqual(6)
  let sitemap = ''
  for (const address of addresses) {
    const response = await request.get(address)
    expect(response.headers()['content-type']).toContain('application/xml')
    sitemap += await response.text()
  }
  for (const path of ['/products/meridienne', '/fa/products/meridienne', '/fr/stories/rose-engine']) {
    expect(sitemap).toContain(path)
  }
  expect(sitemap).toContain('hreflang="fa"')
  expect(sitemap).toContain('<image:loc>')
  expect((await request.get('/sitemaps/products-99.xml')).status()).toBe(404)
})

test('/healthz and /readyz report the state of the server and its services', async ({ request }) => {
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
