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
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
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
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      const addresses = { ...pages, ...(await furnish(page, prefix)) }
      for (const [name, path] of Object.entries(addresses)) {
        if (wanted.length > 0 && !wanted.includes(name)) continue
        await page.goto(path.startsWith('http') ? path : `${prefix}${path}`, { waitUntil: 'load' })
        // Pictures below the fold are lazy: walk down the page once, so that the shot shows what a reader would see.
        await page.evaluate(async () => {
          for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
            scrollTo(0, y)
            await new Promise((resolve) => setTimeout(resolve, 60))
          }
          await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
          scrollTo(0, 0)
        })
        await page.screenshot({ path: join('shots', `${name}-${language}-${width}.png`), fullPage: true })
        process.stdout.write(`${name} ${language} ${width}\n`)
      }
      await context.close()
    }
  }
} finally {
  await browser.close()
  await house.close()
}
