import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { findBrowser } from './checks/browser.ts'
import { openTemporarySite } from './site/open-temporary-site.ts'
import { shootCustomerPages } from './shots/shoot-customer-pages.ts'
import { pages } from './shots/pages.ts'

// `npm run shots [-- name…]` takes screenshots of every page at three widths, in English and in Persian, into shots/.
const widths = [390, 820, 1440]
const requested = process.argv.slice(2)

/** Takes a screenshot of the whole page. Lazy images are loaded first, because those below the viewport never load otherwise. */
async function takeScreenshot(page: Page, name: string, suffix: string): Promise<void> {
  if (requested.length > 0 && !requested.includes(name)) return
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager'
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
  })
  await page.screenshot({ path: join('shots', `${name}-${suffix}.png`), fullPage: true })
  process.stdout.write(`${name} ${suffix}\n`)
}

const site = await openTemporarySite(Number(process.env['SHOTS_FIRST_PORT'] ?? 4441))
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  mkdirSync('shots', { recursive: true })
  for (const [language, prefix] of [
    ['en', ''],
    ['fa', '/fa'],
  ] as const) {
    for (const width of widths) {
      const context = await browser.newContext({
        baseURL: site.siteUrl,
        viewport: { width, height: width < 500 ? 844 : 900 },
        locale: language,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      const shoot = (name: string) => takeScreenshot(page, name, `${language}-${width}`)
      // Pages without a bag or an order first, then those that need them.
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(`${prefix}${path}`)
        await shoot(name)
      }
      await shootCustomerPages(page, prefix, shoot)
      await context.close()
    }
  }
} finally {
  await browser.close()
  await site.close()
}
