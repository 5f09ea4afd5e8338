import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { findBrowser } from './checks/browser.ts'
import { openHouseAside } from './house/open-aside.ts'
import { furnish } from './shots/furnish.ts'
import { pages } from './shots/pages.ts'

// `npm run shots [-- name…]`: every page at three widths, in English and in Persian, into shots/.
const widths = [390, 820, 1440]
const wanted = process.argv.slice(2)

/** The whole page into a file, with the pictures further down: they are lazy, and one out of sight would never be decoded. */
async function photograph(page: Page, name: string, suffix: string): Promise<void> {
  if (wanted.length > 0 && !wanted.includes(name)) return
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager'
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
  })
  await page.screenshot({ path: join('shots', `${name}-${suffix}.png`), fullPage: true })
  process.stdout.write(`${name} ${suffix}\n`)
}

const house = await openHouseAside(Number(process.env['SHOTS_FIRST_PORT'] ?? 4441))
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
        baseURL: house.siteUrl,
        viewport: { width, height: width < 500 ? 844 : 900 },
        locale: language,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      const look = (name: string) => photograph(page, name, `${language}-${width}`)
      // First the house as a stranger meets it; only then is a bag filled and something bought.
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(`${prefix}${path}`)
        await look(name)
      }
      await furnish(page, prefix, look)
      await context.close()
    }
  }
} finally {
  await browser.close()
  await house.close()
}
