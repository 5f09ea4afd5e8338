import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findBrowser } from './checks/browser.ts'
import { openHouseAside } from './house/open-aside.ts'
import { furnish } from './shots/furnish.ts'
import { pages } from './shots/pages.ts'

// `npm run shots [-- name…]`: every page at three widths, in English and in Persian, into shots/.
const widths = [390, 820, 1440]
const wanted = process.argv.slice(2)

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
      const shoot = async (name: string, path: string) => {
        if (wanted.length > 0 && !wanted.includes(name)) return
        await page.goto(path.startsWith('http') ? path : `${prefix}${path}`, { waitUntil: 'load' })
        // Pictures below the fold are lazy, and one that is out of sight would never be decoded: ask for all at once.
        await page.evaluate(async () => {
          for (const image of document.images) image.loading = 'eager'
          await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
        })
        await page.screenshot({ path: join('shots', `${name}-${language}-${width}.png`), fullPage: true })
        process.stdout.write(`${name} ${language} ${width}\n`)
      }
      // First the house as a stranger meets it; only then is a bag filled and something bought.
      for (const [name, path] of Object.entries(pages)) await shoot(name, path)
      for (const [name, path] of Object.entries(await furnish(page, prefix))) await shoot(name, path)
      await context.close()
    }
  }
} finally {
  await browser.close()
  await house.close()
}
